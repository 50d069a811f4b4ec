/** An owner stays home by whatever name: part of it, initials, an address; ordinary words and other people are let be. */
import { SAMPLE } from '../../src/workbook/sample/sample';
import { askingOwner } from './asking';

const asked = (owner: string, text: string) => askingOwner(owner)(text);

const OWNER = 'Ingeborg Ravnsborg-Lund';

test.each([
  ['Ingeborg'],
  ['Ravnsborg-Lund'],
  ['I. Ravnsborg-Lund'],
  ['I.R.-L.'],
  ['IRL'],
  ['ingeborg.ravnsborg-lund@nordlicht.example'],
  ['iravnsborglund@nordlicht.example'],
  ['i.ravnsborg-lund@nordlicht.example'],
  ['Ingeborg2@nordlicht.example'],
])('%s is asked about', (said) => {
  expect(asked(OWNER, `Please ask ${said} about the lab`)).not.toEqual([]);
});

test.each([
  ['Hanna Sorensen', 'Frau Sorensen hilft'],
  ['Sorensen, Hanna', 'Write to h.sorensen@nordlicht.example'],
  ['hanna.sorensen@nordlicht.example', 'Hanna Sorensen runs it'],
  ['hanna.sorensen@nordlicht.example', 'Write to hanna.sorensen@nordlicht.example'],
  ['Dr. Hanna Sorensen, MBA', 'Hanna runs it'],
  ['Ruth Baker', 'We like R. Baker’s style'],
  ['Иван Сидоров', 'Пишите, пожалуйста: Сидоров'],
  ['IT (B. Kowalski)', 'Kowalski knows the data'],
  ['Front desk (Mara Lindqvist)', 'Mara Lindqvist opens at six'],
  ['Miriam Groß', 'Frau Groß betreut das'],
  ['Ruth Baker', 'Dr. Baker signs it'],
  ['Tom Stone', 'as Mr Stone said'],
  ['鈴木 一郎', '鈴木さんに聞いてください'],
  ['鈴木 一郎', '窓口は鈴木です'],
  ['林 健', '林部長が担当します'],
  ['田中美咲', '田中様より連絡します'],
  ['王小明', '请联系王经理'],
  ['マリア・ロペス', 'ロペスさんが来ます'],
  ['佐々木 健太郎', '佐々木が来ます'],
])('owner “%s” in “%s”', (owner, text) => {
  expect(asked(owner, text)).toHaveLength(1);
});

test.each([
  ['a trade', 'Ruth Baker', 'The Baker and the miller came'],
  ['a place', 'Austin Parker', 'We meet in Austin, at the Parker depot'],
  ['a word', 'Will Mark', 'Will you come? Mark the day'],
  ['another family', 'Hanna Sorensen', 'Hanna Olafsen of yours runs it'],
  ['another first name', 'Hanna Sorensen', 'Our thanks to Peter Sorensen'],
  ['small letters', 'Hanna Sorensen', 'the hanna shrub'],
  ['letters without points', 'Nina Berg', 'an N B test, and an NB on page 2'],
  ['an acronym', 'Ana Lopez', 'The ANA congress'],
  ['a word without an address', 'Miriam Groß', 'Groß war die Freude, Herr Klein dankt'],
  ['what a team does', 'IT (on call)', 'On call since May'],
  ['a shop of that name', '鈴木 一郎', '鈴木商店の前'],
  ['a department', '営業部', '営業部は窓口です'],
  ['a forest', '林 健', '林の中'],
  ['a team', 'Marketing team', 'Our Marketing helps'],
  ['a company', 'Nordlicht GmbH', 'A GmbH of theirs'],
  [
    'the manager',
    SAMPLE.alliance.us.manager,
    `Write to ${SAMPLE.alliance.us.manager.toLowerCase().replace(' ', '.')}@x.example`,
  ],
  ['others’ address', 'Hanna Sorensen', 'Write to info@halden.example'],
])('%s is not', (_, owner, text) => {
  expect(asked(owner, text)).toEqual([]);
});
