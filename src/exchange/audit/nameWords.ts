/** Capitalized words that are no names, and names that are common words too. */

const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words for departments and roles: such an owner is no particular person. */
export const ROLES = listed(`
  account accounts admin administration board care ceo cfo chief controlling coo cto customer customers
  department dept development director engineering executive finance function group head hr it key lead
  legal logistics management manager marketing office officer operations owner partner partners partnership
  people planning procurement product production project purchasing quality research sales service
  services sourcing staff success supply support team teams technical technology training vendor vp all
  us we them they both everybody everyone nobody tbd open unknown external internal
  einkauf vertrieb verkauf leitung abteilung produktion entwicklung kundendienst fertigung buchhaltung
  personal technik geschäftsführung ventes achats production direction qualité équipe ventas compras
  dirección calidad equipo vendite acquisti direzione squadra inkoop verkoop directie
  of for and the und für de la le du des del di
`);

/** First names that are words of everyday language: in a text they count with a capital only. */
export const EVERYDAY = listed(`
  will mark may bill rose grace hope frank art sue pat rob drew dean chase rich grant ray joy jack don gene
  guy jean miles max van jan june april summer dawn faith chance price best stern long short brown green
  white black young king page hill wood bell case cash cook day field fine gold good hunter law love major
  mason mills moore park parker pope power rice small stone street strong sharp swift wise wolf
  in an li le la de da do so su man ann per al el am im ist ein kein kurz lang klein gross roth weiß mai
  bo ed al no on at by or as is if we us me my to up go he it ok kai ole sol mar luz pia paz rey leo
`);

/** Not the beginning of a name, where a sentence begins with them. */
export const FUNCTION_WORDS = listed(`
  a about after again agreed all also although an and any are as ask at be because been before but by call
  can check could do does don during each every few first for from get give had has have he her here his
  how i if in into is it its just keep last least less let like make many may maybe me might more most much
  must my need new next no not nothing now of off on once one only or other our out over own perhaps please
  plus possibly push see send she should since so some still such than thanks that the their them then
  there these they this those through to too try two under until up us use very via was we were what when
  where whether which while who why will with without would yes you your same both mr mrs ms dr herr frau
  aber alle als am an auch auf aus bei bis da dann das dem den der des die dies diese dieser doch ein eine
  einem einen einer es für hat hier ich ihr ihre im in ist ja kein keine mit nach nicht noch nur ob oder
  ohne seit sie sind so um und uns unser unsere unter vom von vor war was weil wenn werden wie wir wird wo
  zu zum zur neu neue neuer neues bitte laut
  au aux avec ce ces cette dans de des du elle en est et il ils je la le les leur leurs mais ne nos notre
  nous on ou par pas plus pour qui sa sans se selon ses si son sous sur un une vous
  al ante con contra como cuando de del desde donde el ella en entre es ese esta este hay la las lo los
  más muy no nos nuestra nuestro para pero por que se según si sin sobre su sus un una y ya
  che chi con da dal dalla del della di e il gli ha i la le lo ma ne nel nella non per più se senza sono
  su sul tra un una
  de het een en van voor met niet onze wij zij ze is na naar om op te uit door maar als bij
  och det den att som för med inte vi på av till från om är kan ska
`);

/** Days, months, languages and countries as they stand in people's notes. */
export const CALENDAR_AND_PLACES = listed(`
  january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter easter christmas
  januar februar märz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag
  sonntag janvier février mars avril juin juillet août septembre octobre novembre décembre lundi mardi
  mercredi jeudi vendredi samedi dimanche enero febrero marzo abril mayo junio julio agosto septiembre
  octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo
  english german french spanish italian dutch polish swedish danish norwegian finnish czech turkish
  chinese japanese korean indian american british european nordic iberian baltic african asian
  germany france spain italy netherlands belgium poland sweden denmark norway finland austria switzerland
  europe asia africa america china japan korea india brazil mexico canada australia turkey portugal
  ireland england scotland wales britain hungary romania greece czechia slovakia
  excel teams word powerpoint outlook zoom internet online email web
`);

const GERMAN = listed(
  'der die das und wir nicht für mit ist sind ein eine im den dem zu auf von noch nur sie'
);

/** Written in a language that begins every noun with a capital. */
export function isGerman(words: readonly string[]): boolean {
  return (
    words.filter((word) => GERMAN.has(word)).length >= 2 ||
    words.some((word) => /[äöüß]/.test(word) && word.length > 3)
  );
}

/** How people are addressed, before their names: a pattern. */
export const ADDRESSES =
  'Mr|Mrs|Ms|Miss|Dr|Prof|Frau|Herrn?|Mme|Mlle|Monsieur|Madame|Sra?|Señora?|Signora?|Pani?|Mevrouw|Meneer';

/** What stands before a name or behind it. */
export const TITLES = listed(`
  mr mrs ms miss mx dr prof ing dipl mag herr frau mme mlle monsieur madame sr sra signor signora dott avv pan
  pani hr fru phd mba msc bsc ma ba llm cpa cfa jr ii iii iv esq med rer nat habil
`);

/** Family and first names that are as well a trade, a thing, a place or a make: alone they name nobody. */
export const ORDINARY = listed(`
  baker barber bishop brewer butcher butler carpenter carter chandler clark clerk cooper dyer farmer fisher forester
  fowler gardener glover hunter judge knight marshall mercer merchant miller nurse packer painter piper plumber
  porter potter ranger sailor sawyer shepherd singer skinner slater smith spencer squire tanner taylor thatcher
  tiller trainer turner tyler walker weaver wheeler bauer becker bäcker fischer fleischer förster gärtner jäger kaiser
  kaufmann koch könig krämer maler maurer meier müller pfeiffer richter ritter schäfer schmied schneider schreiber
  schreiner schulz schulze schuster töpfer wagner weber zimmermann winter sommer herbst frühling freitag montag
  sonntag berg bach baum feld stein wald wolf fuchs vogel hahn haas engel sonne stern herz kurz lang gross klein
  krause bosch siemens benz daimler porsche ford philips honda toyota dell apple tesla
  amber angel april august autumn basil brandy bridge brook brooks bush carol cherry christian clay cliff coral crystal
  daisy destiny diamond eve ever flora forest fox frost garden gates ginger glen harmony haven hazel heath heather henna
  holiday holly iris ivory ivy jade jasmine jewel lake lamb lane laurel lily linden marina marsh mead melody mercy
  mersey miracle myrtle night noble north olive opal park pearl peace penny pepper piper poppy prince queen rain raven
  reed river rivers robin rock rowan ruby sage savannah sea shore sierra silver sky snow sparrow star stella summers
  sunny temple terra trinity victor victory viola violet west wells winters woods
  alexandria antwerp athens austin bari berlin boston bristol brooklyn carolina charlotte chelsea chester chicago
  dallas denver dublin florence france geneva genoa georgia hamburg houston india israel jackson jordan kent kenya
  lancaster lincoln london lourdes lyon madison madrid mainz malta memphis milan naples nevada odessa orlando oxford
  paris parma phoenix prague preston roma rome salem santiago siena sofia sydney troy valencia venice verona vienna
  victoria virginia warsaw washington windsor york zurich zürich
  agency agentur capital center centre depot digital energy factory food foods freight global group gmbh holding
  industries international labor labs lab ltd media network partners plant power shop solutions store studio systems
  trade trading transport union werk werke works
`);
