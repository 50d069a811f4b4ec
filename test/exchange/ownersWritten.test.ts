/** Owners are found however the cell writes them: titles, roles and places beside the name, lists, addresses. */
import { disclosuresIn } from '../../src/exchange/audit/disclosures';
import { sortedValues } from '../../src/exchange/audit/secrets';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { askingOwner } from './asking';

const asked = (owner: string, text: string) => askingOwner(owner)(text);

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

const knowing = (manager: string) => {
  const { alliance } = SAMPLE;
  const contributions = (owner: string) =>
    SAMPLE.contributions.map((each, at) => ({ ...each, owner: at === 0 ? owner : null }));
  return (owner: string, text: string) => {
    const { facts, known } = sortedValues({
      ...SAMPLE,
      contributions: contributions(owner),
      alliance: { ...alliance, us: { ...alliance.us, manager } },
    }).facts;
    return disclosuresIn(text, facts, known).length;
  };
};

test.each([
  ['Maeve O’Rourke', 'Dr Maeve O’Rourke (Trials)', 'Dr Maeve O’Rourke'],
  ['Maeve O’Rourke', 'O’Rourke, Maeve', 'O’Rourke, Maeve'],
  ['Dr. Maeve O’Rourke-Lindqvist, FRCP', 'M. O’Rourke-Lindqvist', 'M. O’Rourke-Lindqvist'],
  ['Søren Ægidius', 'Soeren Aegidius', 'Soeren Aegidius'],
])('manager “%s” is known to the partner, also as owner “%s”', (manager, owner, said) => {
  expect(knowing(manager)(owner, `${said} writes the plan`)).toBe(0);
});

test('somebody else of the family is not', () => {
  expect(knowing('Mia Lindqvist')('Torben Lindqvist', 'Torben Lindqvist writes the plan')).toBe(1);
  expect(knowing('Mia Lindqvist')('Torben Lindqvist', 'Torben writes the plan')).toBe(1);
});
