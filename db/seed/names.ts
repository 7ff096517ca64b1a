/** Names of invented people, streets and associations. */

export const WOMEN =
  'Anna Eva Maria Karin Sara Emma Elin Hanna Ida Johanna Malin Linnea Amanda Julia Ebba Alva Wilma Astrid Signe Ingrid Birgitta Margareta Kerstin Gunilla Ulla Inger Monica Lena Annika Camilla Åsa Åsa-Lena Fatima Leila Zeynep Amina Hodan Nasrin Shirin Maryam Rima Olga Katarzyna Agnieszka Ana Elena Li Mei Yuki Selma Tuva Freja Saga Elsa Vera'.split(
    ' ',
  )
export const MEN =
  'Lars Anders Johan Per Erik Karl Mikael Jan Peter Thomas Daniel Fredrik Andreas Marcus Oscar Gustav Viktor Filip Axel Hugo Elias Liam Noah Nils Gunnar Bengt Göran Stig Sven Rolf Kjell Håkan Ulf Ali Mohammed Ahmed Omar Hassan Yusuf Abdi Reza Mehmet Emre Dejan Goran Piotr Tomasz Ivan Dmitri Jesús Carlos Minh Kenji Samuel Isak Love Ludvig Åke Östen'.split(
    ' ',
  )
export const FAMILIES =
  'Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson Pettersson Jonsson Hansson Bengtsson Jönsson Lindberg Lindström Lindgren Berg Bergström Lundberg Lundgren Lundqvist Sandberg Sandström Holm Holmgren Forsberg Forslund Sjöberg Wallin Engström Eklund Ekman Danielsson Håkansson Nyström Nordin Norberg Fransson Mårtensson Åberg Åkesson Öberg Östlund Björk Björklund Hedlund Hellström Söderberg Söderström Viklund Ahmed Ali Hassan Hussein Mohamed Abdi Yılmaz Demir Kaya Nguyen Tran Novak Kowalski Nowak Popović Jovanović Ivanova Petrov Rossi Fernández Silva Rahimi Karimi Hosseini Haddad Khalil Mansour Tesfaye Bekele Korhonen Virtanen Niemi Mäkinen'.split(
    ' ',
  )
export const COLLEAGUES = [
  'Anton Sjögren',
  'Bodil Rask',
  'Cecilia Moberg',
  'David Ölander',
  'Elif Kaplan',
  'Fredrika Stål',
  'Gustav Enqvist',
  'Hibo Warsame',
  'Ingela Tornberg',
  'Jakob Westman',
  'Kim Lindahl',
  'Lovisa Brandt',
  'Mattias Grönlund',
  'Nadja Petrovic',
  'Olle Hedman',
  'Pernilla Åström',
  'Rasmus Wiberg',
  'Sofia Nordlander',
  'Tariq Aziz',
  'Ulrika Blom',
  'Viktoria Sund',
  'William Ek',
  'Ylva Hägg',
  'Zahra Moradi',
  'Åsa Björnström',
] as const

/** The forty associations and the invented streets they stand on. */
export const PLACES: readonly (readonly [name: string, street: string])[] = [
  ['Lindgården', 'Lindgårdsvägen'],
  ['Fyrtornet', 'Fyrtornsgatan'],
  ['Kvarnbacken', 'Kvarnbacksvägen'],
  ['Solhöjden', 'Solhöjdsgatan'],
  ['Björkdungen', 'Björkdungevägen'],
  ['Tallkronan', 'Tallkronevägen'],
  ['Ekbacken', 'Ekbacksgatan'],
  ['Sjöutsikten', 'Sjöutsiktsvägen'],
  ['Rosenkullen', 'Rosenkullevägen'],
  ['Kastanjen', 'Kastanjegatan'],
  ['Lönnkronan', 'Lönnkronestigen'],
  ['Måsvingen', 'Måsvingegatan'],
  ['Segelmakaren', 'Segelmakarstigen'],
  ['Repslagaren', 'Repslagarbacken'],
  ['Klockstapeln', 'Klockstapelsvägen'],
  ['Smedjebacken', 'Smedjebacksvägen'],
  ['Humlegården', 'Humlehagsvägen'],
  ['Körsbärsträdet', 'Körsbärsstigen'],
  ['Plommonhagen', 'Plommonhagsvägen'],
  ['Vårlöken', 'Vårlöksgatan'],
  ['Blåsippan', 'Blåsippsvägen'],
  ['Havtornet', 'Havtornsgatan'],
  ['Enbärsbusken', 'Enbärsvägen'],
  ['Ljungheden', 'Ljunghedsgatan'],
  ['Mossviken', 'Mossviksvägen'],
  ['Strandpiparen', 'Strandpiparvägen'],
  ['Tornsvalan', 'Tornsvalegatan'],
  ['Gökuret', 'Gökursvägen'],
  ['Lärkträdet', 'Lärkträdsvägen'],
  ['Hasselnöten', 'Hasselnötsgatan'],
  ['Sälgbusken', 'Sälgbuskevägen'],
  ['Gullvivan', 'Gullvivestigen'],
  ['Stenhuggaren', 'Stenhuggargatan'],
  ['Urmakaren', 'Urmakarvägen'],
  ['Glasblåsaren', 'Glasblåsarstigen'],
  ['Väverskan', 'Väverskegatan'],
  ['Bryggaren', 'Bryggarbacken'],
  ['Lanternan', 'Lanternegatan'],
  ['Kompassrosen', 'Kompassrosvägen'],
  ['Sextanten', 'Sextantgatan'],
]
export const INSURERS = ['Länsförsäkringar Stockholm', 'Folksam', 'Trygg-Hansa', 'If', 'Brandkontoret'] as const
export const LANGUAGES = [
  'arabiska',
  'somaliska',
  'finska',
  'persiska',
  'tigrinja',
  'polska',
  'turkiska',
  'svenskt teckenspråk',
] as const
