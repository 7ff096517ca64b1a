import { group } from '#cases/type-catalogue/entry.ts'

/** Buying, selling and pledging a bostadsrätt. */
export const TRANSFERS = group('Köp, försäljning och pant', [
  {
    key: 'transfer_of_home',
    name: 'Överlåtelse av bostadsrätt',
    for: 'MX',
    urgency: 3,
    id: 3,
    says: 'sälja lägenhet, köpa lägenhet, överlåtelse, överlåtelseavtal, gåva, bodelning, arv, köpekontrakt, tillträde, överlåtelseavgift',
  },
  {
    key: 'membership_application',
    name: 'Medlemsansökan till förening',
    for: 'BM',
    urgency: 3,
    id: 2,
    says: 'medlemsprövning, ansöka om medlemskap i brf, utträdesansökan, godkänd som medlem, styrelsen godkänner, ny delägare, andelsägare',
  },
  {
    key: 'settlement_buyer_seller',
    name: 'Avräkning mellan köpare och säljare',
    for: 'M',
    urgency: 3,
    id: 3,
    says: 'avräkning, likvidavräkning, fått avi efter försäljning, betalat avgift efter tillträde, sålt lägenheten, köparens avgift',
  },
  {
    key: 'pledge',
    name: 'Pantsättning och pantnotering',
    for: 'MX',
    urgency: 3,
    id: 2,
    says: 'pant, pantnotering, pantsättning, denuntiation, pantavgift, lån i bostaden, byta bank, avnotera pant, underrättelse om pant',
  },
  {
    key: 'broker_statement',
    name: 'Mäklarbild eller lägenhetsutdrag',
    for: 'X',
    urgency: 3,
    id: 1,
    answer: 960,
    says: 'mäklare, mäklarbild, lägenhetsförteckning, utdrag, mäklarunderlag, andelstal, ekonomisk plan, insats, lägenhetsutdrag',
  },
])

/** Letting, exchanging, moving in and out, and what happens to a home when somebody dies. */
export const TENANCIES = group('Uthyrning, avtal och flytt', [
  {
    key: 'sublet_owned',
    name: 'Andrahandsuthyrning av bostadsrätt',
    for: 'BM',
    urgency: 3,
    id: 3,
    says: 'hyra ut i andra hand, andrahand, andrahandsuthyrning, airbnb, korttidsuthyrning, hyresnämnden, tillstånd att hyra ut, provbo',
  },
  {
    key: 'sublet_rented',
    name: 'Andrahandsuthyrning av hyresrätt',
    for: 'T',
    urgency: 3,
    id: 3,
    says: 'andrahandskontrakt, hyra ut hyresrätt, hyra ut i andra hand, olovlig andrahand, studier på annan ort, jobb utomlands',
  },
  {
    key: 'lodgers',
    name: 'Inneboende eller fler boende',
    for: 'T',
    urgency: 4,
    id: 2,
    says: 'inneboende, sambo flyttar in, fler på kontraktet, antal boende, trångbodd, folkbokförd hos mig, rumskompis',
  },
  {
    key: 'exchange_of_home',
    name: 'Direktbyte eller lägenhetsbyte',
    for: 'T',
    urgency: 3,
    id: 3,
    says: 'byta lägenhet, lägenhetsbyte, triangelbyte, bytesansökan, bytesskäl, direktbyte, bytespartner',
  },
  {
    key: 'termination_of_lease',
    name: 'Uppsägning av hyresavtal',
    for: 'T',
    urgency: 3,
    id: 3,
    says: 'säga upp, uppsägning, flytta ut, uppsägningstid, tre månader, säga upp kontraktet, ångra uppsägning, avflyttning',
  },
  {
    key: 'moving_in_or_out',
    name: 'In- eller utflyttning, tillträde och besiktning',
    for: 'T',
    urgency: 3,
    id: 2,
    says: 'inflyttning, utflyttning, nyckelöverlämning, avflyttningsbesiktning, flyttstädning, tillträdesdag, hämta nycklar, besiktning, städat dåligt',
  },
  {
    key: 'transfer_of_lease',
    name: 'Överlåtelse av hyresrätt',
    for: 'TX',
    urgency: 3,
    id: 3,
    says: 'ta över kontraktet, överlåta hyresrätt, skriva över kontrakt, separation, skilsmässa, dödsfall, närstående, ta över lägenheten',
  },
  {
    key: 'estate',
    name: 'Dödsbo',
    for: 'X',
    urgency: 3,
    id: 3,
    says: 'dödsbo, avliden, dödsfall, bouppteckning, arvingar, dödsfallsintyg, mamma har gått bort, pappa har gått bort, dödsbodelägare, fullmakt dödsbo',
  },
])
