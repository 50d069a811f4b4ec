/** Owners are found however the cell writes them: titles, roles and places beside the name, lists, addresses. */
import { disclosuresIn } from '../../src/exchange/audit/disclosures';
import { sortedValues } from '../../src/exchange/audit/secrets';
import { SAMPLE } from '../../src/workbook/sample/sample';

function asked(owner: string, text: string) {
  const contributions = SAMPLE.contributions.map((each, at) => ({
    ...each,
    owner: at === 0 ? owner : null,
  }));
  const { facts, known } = sortedValues({ ...SAMPLE, contributions }).facts;
  return disclosuresIn(text, facts, known).map(({ from, to }) => text.slice(from, to));
}

test.each([
  ['Dr. med. Annegret Lüdenscheidt-Wöhrmann', 'Annegret Lüdenscheidt-Wöhrmann'],
  ['Dr. med. Annegret Lüdenscheidt-Wöhrmann', 'Frau Lüdenscheidt'],
  ['Amy Tran, MD', 'Amy Tran'],
  ['Leni Marquardt, Head of Nursing', 'Leni Marquardt'],
  ['Leni Marquardt - Finance', 'Marquardt'],
  ['Ops: Leni Marquardt', 'Leni Marquardt'],
  ['Lead: Marquardt', 'Marquardt'],
  ['tbd (Leni Marquardt)', 'Leni Marquardt'],
  ['Leni Marquardt?', 'Leni Marquardt'],
  ['Leni Marquardt <leni.marquardt@klinik.example>', 'Leni Marquardt'],
  ['Leni Marquardt, Teo Brandvold', 'Leni Marquardt'],
  ['Leni Marquardt, Teo Brandvold, Ida Moe', 'Teo Brandvold'],
  ['Leni Marquardt -> Teo Brandvold', 'Teo Brandvold'],
  ['Leni Marquardt (until May), then Teo Brandvold', 'Teo Brandvold'],
  ['Leni M. Marquardt', 'Leni Marquardt'],
  ['Maria José Ferreira da Silva', 'Maria Silva'],
  ['Jean-Luc Beaumarchais', 'JL Beaumarchais'],
  ['Jean-Luc Beaumarchais', 'jlbeaumarchais@vins.example'],
  ['Priya van den Heuvel', 'priya.vandenheuvel@labs.example'],
  ['Seán O’Callaghan', 'Sean OCallaghan'],
  ['Bernd Ohlendorf', 'Ohlendorfs'],
  ['田中 太郎', '田中さん'],
])('owner “%s” is asked about as “%s”', (owner, said) => {
  expect(asked(owner, `Please ask ${said} about the lab`)).not.toEqual([]);
});

test.each([
  ['Sales, Munich', 'We visit Munich'],
  ['Ops - Zurich', 'Our ops go well, and Zurich too'],
  ['Site: Zurich', 'Our Zurich site'],
  ['Leni Marquardt (Zürich)', 'Zürich goes well'],
  ['Head of Trials, Basel site', 'The Basel site, and its trials'],
  ['IT (external)', 'External IT'],
])('what stands beside it is not: owner “%s” in “%s”', (owner, text) => {
  expect(asked(owner, text)).toEqual([]);
});

test.each([
  ['Driften', 'Nattjour för driften', 0],
  ['Estates', 'Racks at both estates', 0],
  ['Lindqvist', 'Ask Lindqvist', 1],
  ['Lindqvist', 'ASK LINDQVIST', 1],
  ['lindqvist', 'ask lindqvist', 1],
  ['김민준', '김민준 씨에게 문의', 1],
  ['Ana Lindqvist', 'ask ana lindqvist', 1],
])('one word that is no name has small letters: owner “%s” in “%s”', (owner, text, times) => {
  expect(asked(owner, text)).toHaveLength(times);
});

test('that the partner knows one of two owners makes the other no less private', () => {
  const owner = `${SAMPLE.alliance.us.manager} / Leni Marquardt`;
  expect(asked(owner, 'Our Marquardt runs it')).toEqual(['Marquardt']);
  expect(asked(owner, `Our ${SAMPLE.alliance.us.manager} runs it`)).toEqual([]);
});
