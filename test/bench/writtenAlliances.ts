/** Alliances as people might write them, of many trades and languages, written for this test. */
export type WrittenAlliance = readonly [
  us: string,
  partner: string,
  owner: string,
  other: string,
  activity: string,
  note: string,
  words: string,
  step: string,
];

/** One a line: us | partner | owner | another partner | activity | private note | our words | our step. */
const LINES = `
Fernhill Dairy | Corner & Sons | Maud Ellery | Pinewick Farms | Chilled deliveries before six | The early round costs us a second driver. Pinewick Farms gets it only twice a week. | Your shelves are full when the doors open, and our milk sells before noon. | Try one delivery on Sundays in June
Oster Tooling | Vale Aerospace | Piotr Lem | Harrow Castings | Fixtures for the wing line | Their drawings change too often for a fixed price. Harrow Castings asked for the same jigs. | The fixtures cut set-up time on two of your machines. | Agree on a freeze date for drawings
Bluebell Nurseries | Town of Asher | Ines Carrow | Moss & Marl | Plants for six roundabouts | We would do it at half the margin for the sign alone. Offer it to Moss & Marl if they hesitate. | People stop to photograph the lavender on the northern roundabout. | Replace the winter pansies in March
Kiteworks Studio | Salt Museum | Dara Quill | Amber House | Animated guide for children | Two of the freelancers are unhappy with their credits. Amber House pays late as well. | Children find the way by themselves and stay for an hour longer. | Record the guide in two more languages
Norra Rails | Sund Ferries | Elsa Brandt | Vik Coaches | Joint tickets at our counters | The commission barely pays for the paper. Vik Coaches wants the counter in Malmo for themselves. | Travellers buy one ticket and miss fewer boats. | Show ferry times on our platforms
Cobalt Clinics | Harbour Labs | Dr. Amy Tran | Lister Diagnostics | Nightly courier for samples | Results are slower than what was promised in the pitch. Lister Diagnostics quoted a better turnaround. | Doctors see results at breakfast instead of at lunch. | Label the boxes by colour of urgency
Redgate Brewing | The Long Room | Tom Askew | Mill Street Taps | Cellar training for bar staff | Only the manager came to the last session in the cellar. Mill Street Taps sent their whole crew. | Less beer is poured away since the lines are cleaned on time. | Hold the next cellar evening on a Tuesday
Tern Software | Osprey Insurance | Kofi Mensah | Gannet Mutual | Claims screen that remembers | Their own developers could build this within a quarter. Gannet Mutual licensed it without a discount. | Clerks type each claim once instead of three times. | Show the new search to the claims team
Alder Paper | Reed Publishers | Jun Sato | Quire & Co | Stock held for reprints | Holding that much paper ties up the whole east bay. Quire & Co never asked us to hold anything. | A reprint reaches shops within a week now. | Review together what is held each month
Solis Roofing | Green Homes Trust | Marta Ruiz | Sunward Estates | Panels at cost on ten roofs | The crew calls this site the charity job behind closed doors. Sunward Estates would have paid list price. | Tenants tell us that their bills fell over the winter. | Invite neighbours to see one roof
Hearth Bakers | Station Cafes | Lou Pascal | Grain & Co | Warm rolls at seven | Our oven is at its limit every single weekday. Grain & Co complained that they get theirs later. | Commuters queue for the rolls, which is the best advertising. | Test a rye roll at two stations
Delta Drones | County Rescue | Saskia Veld | Hill Patrol | Search flights at night | Every flight over the ridge voids part of our insurance. Hill Patrol signed a waiver for that. | Two hikers were found before dawn thanks to the heat camera. | Train four volunteers as observers
Marlow Seeds | Orchard Union | Bea Finch | Sutton Growers | Trial plots beside the lane | The trial mostly helps us choose what to drop from the catalogue. Sutton Growers saw the figures first. | Growers saw with their own eyes which pear stands the wind. | Publish what the plots have shown
Iron Bridge Gym | Lakes Physio | Remy Stone | Peak Health | Rooms for morning rehab | Nobody else wants the rooms at that hour anyway. Peak Health rents the same room in the evening. | Patients keep coming after their treatment has ended. | Put a ramp at the side entrance
Wren Audio | City Theatre | Gil Arden | Playhouse North | Sound desks for the season | We write these desks off this year in any case. Playhouse North buys them as soon as they are free. | The back rows hear every word since the autumn premiere. | Check the cables before each premiere
Kastell Bau | Wohnpark Linden | Jens Ohlsen | Nordhaus Immobilien | Bereitschaft am Wochenende | Die Rufbereitschaft rechnet sich für uns nur mit zwei Objekten. Nordhaus Immobilien zahlt dafür extra. | Die Mieter erreichen auch sonntags jemanden, der hilft. | Gemeinsame Begehung im Mai
Seidel Werkzeuge | Motorenwerk Aue | Katrin Voss | Brandt Antriebe GmbH | Schleifservice im Werk | Wir würden den Vertrag auch ohne Mindestmenge verlängern. Der Brandt Antriebe GmbH haben wir das schon zugesagt. | Ihre Maschinen stehen seltener, weil das Werkzeug scharf ist. | Neue Scheiben auf zwei Maschinen testen
Lindner Optik | Klinik am See | Uwe Harms | Augenzentrum Ost | Leihgeräte für die Ambulanz | Die Geräte sind abgeschrieben und stehen sonst nur im Lager. Das Augenzentrum Ost hat schon danach gefragt. | Patienten warten kürzer auf ihre erste Untersuchung. | Wartung künftig am Freitag
Moosbach Kaffee | Hotel Sternblick | Rosa Edel | Pension Talblick | Barista im Frühstücksraum | Unsere beste Kraft ist dort jeden Morgen gebunden. Pension Talblick bekommt nur die Schulung. | Gäste loben den Kaffee in fast jeder Bewertung. | Eine Sorte für den Sommer aussuchen
Ziegler Logistik | Möbelhaus Krone | Timo Falk | Wohnwelt Sander | Lieferung bis in die Wohnung | Das zweite Team fährt seit Monaten halb leer durch die Stadt. Wohnwelt Sander verhandelt gerade darüber. | Kunden behalten ihre Möbel häufiger, seit wir sie aufbauen. | Zeitfenster am Abend ausprobieren
Brunner Saaten | Hofgut Aster | Vera Thal | Landgut Mohr | Beratung auf dem Feld | Ohne den Versuch hätten wir die Sorte längst aufgegeben. Landgut Mohr will keine Beratung mehr. | Der Roggen steht nach dem Hagel besser als erwartet. | Im Herbst zwei Streifen anlegen
Ateliers Vernon | Musée du Port | Odile Marchand | Galerie Lacaze | Encadrement des dessins | Nous perdons de l’argent sur chaque cadre depuis janvier. La Galerie Lacaze accepte nos délais sans discuter. | Les visiteurs s’arrêtent plus longtemps devant les dessins. | Choisir ensemble le bois des cadres
Fromagerie Colline | Épicerie Dupré | Hugo Lenoir | Maison Perrin | Affinage sur mesure | La cave du fond restera vide si ce contrat s’arrête. Maison Perrin paie le double pour la même place. | Vos clients reviennent pour le bleu de novembre. | Goûter les nouveaux fromages en mars
Voiles Kermor | École de Mer | Yann Tual | Club du Ponant | Réparation en une nuit | Notre voilier menace de partir si les nuits continuent ainsi. Le Club du Ponant attend deux semaines. | Les élèves naviguent le lendemain même d’une déchirure. | Stocker deux voiles de rechange
Imprimerie Sarrail | Festival des Quais | Lise Aubert | Théâtre Montclar | Affiches avant minuit | On facture la moitié de ce que valent vraiment ces nuits. Le Théâtre Montclar ne le sait pas encore. | Les affiches sont sur les murs avant le premier métro. | Essayer un papier plus épais
Azulejos Vera | Hoteles Brisa | Carmen Solís | Grupo Tamarit | Muestras en cada vestíbulo | El taller ya no puede asumir más piezas hechas a mano. Grupo Tamarit pidió exactamente el mismo dibujo. | Los huéspedes preguntan por los azulejos en la recepción. | Elegir el color del próximo vestíbulo
Aceites Lorca | Mercado Central | Pablo Ferrer | Tiendas Romero | Catas los sábados | Regalamos más aceite del que vendemos en esa mesa. Tiendas Romero nos deja elegir el día. | La gente aprende a distinguir un buen aceite del resto. | Añadir una cata de vinagre
Talleres Nieto | Bus Costa | Raúl Prieto | Autocares Mena | Revisión nocturna | Con dos mecánicos menos no llegamos al verano. Autocares Mena paga las noches aparte. | Los autobuses salen limpios y a su hora cada mañana. | Revisar juntos los frenos en abril
Vetreria Alba | Cantine Rovere | Gaia Monti | Tenuta Bellaria | Bottiglie con il rilievo | Lo stampo si rompe ogni due mesi e nessuno lo dice. La Tenuta Bellaria ha rifiutato lo stesso prezzo. | Le bottiglie si riconoscono da lontano sullo scaffale. | Provare un vetro più leggero
Pasta Leone | Mense Riva | Ugo Tardi | Scuole Aurora | Menu senza glutine | La linea separata ci costa un turno intero a settimana. Le Scuole Aurora pagano il turno per intero. | I bambini mangiano tutti allo stesso tavolo. | Aggiungere due ricette in primavera
Tulp Kwekers | Bloemen Markt | Joris Kamp | Veiling Zuid | Rozen voor zonsopgang | Wij zouden deze route het liefst vandaag nog stoppen. Bij Veiling Zuid rijden we met een volle wagen. | De bloemen blijven bij u dagen langer vers. | Een koelwagen delen in de zomer
Dijk Pompen | Waterschap Linge | Anouk Smit | Polder West | Storingsdienst dag en nacht | De monteurs willen meer geld voor de nachten in de polder. Polder West heeft dat al toegezegd. | De kelders bleven droog tijdens de storm. | Samen de sensoren nalopen
Fjord Fisk | Hotell Havn | Nils Aamot | Kro Vesterli | Fersk torsk hver morgen | Vi tjener nesten ingenting på de små kassene. Kro Vesterli tar heller de store. | Gjestene spør hvor fisken kommer fra. | Prøve røkt laks til frokost
Skog & Såg | Byggarna Öst | Maja Lind | Hus i Dalen | Virke utan väntan | Torken går på halvfart och ingen kund vet om det. Hus i Dalen får vänta tre veckor till. | Era byggen står aldrig still för att virket saknas. | Mäta fukten tillsammans i april
Piekarnia Zorza | Kawiarnia Mostek | Ewa Nowicka | Bistro Wilga | Chleb o świcie | Kierowca odejdzie jeśli godziny się nie zmienią. Bistro Wilga odbiera chleb własnym autem. | Goście chwalą świeże pieczywo każdego ranka. | Spróbować bułek z makiem
Cortiça Belmonte | Vinhos Serra | Rui Tavares | Quinta Moura | Rolhas marcadas | A máquina antiga já não acerta na marca do ano. A Quinta Moura devolveu duas caixas inteiras. | As garrafas fecham melhor do que antes. | Escolher juntos a nova marca
Harlow Telecom | Rural Schools Network | Nia Okoro | Library Link | Free lines for eleven schools | The board thinks this is charity with a telephone number. Library Link took the same lines at full price. | Lessons no longer stop when it rains. | Count dropped calls together
Pelham Glass | Ember Restaurants | Otto Crane | Bistro Marigold | Windows replaced by noon | Our stock is wrong for their odd frames, we buy each pane. Bistro Marigold uses standard frames only. | Guests never see a boarded window. | Measure all frames once
Larch Analytics | Mercer Foods | Yuki Hara | Dalton Snacks | Weekly demand forecast | The model is a spreadsheet that one intern understands. Dalton Snacks believes it is a neural network. | You throw away less fruit than a year ago. | Add the weather to the forecast
Summit Outfitters | Alpine Guides | Beatrix Holm | Trail Union | Boots lent to guests | Returned boots can be sold only as second hand. Trail Union buys every returned pair. | Guests arrive without gear and still reach the hut. | Order small sizes before Easter
Meridian Maps | Coast Guard Fund | Elio Grant | Harbor Watch | Charts updated each tide | Most of the updates come from a public feed anyway. Harbor Watch pays us for the very same feed. | Crews trust what they see on the screen. | Mark the new sandbank
Quarry Lane Stone | Abbey Restoration | Wilf Hartley | Minster Works | Matching stone on demand | That seam will be exhausted before their roof is done. Minster Works was told to look elsewhere. | Nobody can tell the new arch from the old one. | Choose blocks for the south porch
Nimbus Freight | Orchid Imports | Lena Park | Fern Traders | Customs papers before landing | One clerk does it all and she leaves in autumn. Fern Traders asked for her by name. | Your flowers are through customs before they wilt. | Share the list of permits
Copper Kettle Teas | Grand Hotel Lido | Amir Dastan | Palm Court | Tea list for the terrace | We bought too much of the green one last season. Palm Court never finished their first box. | Guests stay for a second pot. | Pick a tea for cold days
Vesper Lighting | Old Town Council | Greta Stahl | Riverside Parish | Lamps that dim by themselves | The sensors fail below zero and we swap them quietly. Riverside Parish found out last December. | Streets feel safe and the stars are back. | Walk the lanes together after dark
Bramble Books | Hill Schools | Percy Nye | Valley College | Reading corner with new titles | These are returns that the publisher would pulp otherwise. Valley College receives the bestsellers instead. | Pupils fight over who reads first. | Let pupils choose the next box
Atlas Cranes | Pier Builders | Milan Kova | Dock & Deck | Crane on call | The crane is idle four days out of five this spring. Dock & Deck would take it for the whole summer. | No beam waits on the quay any more. | Plan lifts a week ahead
Juniper Health | Village Pharmacies | Noor Aziz | Apothecary Row | Pharmacist on the telephone | Half of the calls are about opening hours and parking. Apothecary Row answers those themselves. | People ask before they take the wrong pill. | Write down the ten most common questions
Silverline Cycles | Metro Hire | Cas Winter | Pedal Point | Repairs at the docks | Our van breaks more often than their bikes do. Pedal Point repairs everything in one place. | Nine bikes of ten are ready at any time. | Put a pump at each dock
Harvest Kitchen | Night Shelter | Dee Walsh | Soup Circle | Dinners from what is left | Cooking it costs us more than throwing it away. Soup Circle collects it raw and cooks themselves. | Nobody was turned away hungry this winter. | Serve outdoors when it is warm
Pinnacle Pumps | Deep Mine Co | Boris Hale | Shaft Seven | Spare pump on site | That spare is a refurbished unit from the nineties. Shaft Seven insisted on a new one. | Water never reached the second level. | Run the spare once a month
Cedar Law | Start Hub | Tess Ibarra | Founders Yard | Office hours for founders | Junior staff do it because partners refuse to. Founders Yard gets a partner every month. | Founders sign better contracts than before. | Write a checklist for first hires
Opal Films | Heritage Rail | Vince Morrow | Steam Trust | A film of the old line | We shot most of it for another client already. Steam Trust owns half of that footage. | Bookings doubled after the film was shown. | Film the bridge in the snow
Garnet Salons | Bridal Row | Pia Lund | Veil & Vine | Early appointments for brides | Stylists get overtime for it and hate the hour. Veil & Vine brides come after lunch. | Brides are never late because of their hair. | Reserve two chairs in May
Beacon Energy | Island Council | Ivo Marsh | Skerry Homes | Batteries for the harbour | The cells come from a recalled batch that passed our tests. Skerry Homes asked for certificates. | The lights stayed on during both storms. | Test the switch before winter
Maple Movers | Relocate Now | Ada Byrne | Boxed Lives | Packing the day before | Every third move runs over and we eat the difference. Boxed Lives accepts overtime on the bill. | Families sleep in made beds on the first night. | Send a checklist two weeks ahead
Tidal Labs | Oyster Co-op | Finn Roper | Mussel Bay | Water tests twice a week | One test a week would do but they pay per sample. Mussel Bay noticed that and cut it. | No harvest had to be called back. | Publish the readings at the pier
Ridge Vineyards | Cellar Door Tours | Mae Cortez | Grape Escapes | Tastings with the maker | The maker would rather see half as many groups. Grape Escapes brings people who buy nothing. | Visitors remember the maker’s stories. | Offer a tour at sunset
Cirrus Heating | Tower Flats | Abe Lott | Court Mansions | Boilers watched from afar | The alarm line is my own phone in the evening. Court Mansions pays for a real control room. | No flat was cold over the holidays. | Bleed the radiators in September
Loom & Thread | Costume House | Vi Archer | Stage Left | Fabric by the next morning | We cut it from samples and hope nobody compares. Stage Left sent a whole bolt back. | No rehearsal waited for a costume. | Choose fabrics for the spring ballet
`;

export const WRITTEN: readonly WrittenAlliance[] = LINES.trim()
  .split('\n')
  .map((line) => {
    const [
      us = '',
      partner = '',
      owner = '',
      other = '',
      activity = '',
      note = '',
      words = '',
      step = '',
    ] = line.split(' | ');
    return [us, partner, owner, other, activity, note, words, step];
  });
