import { group } from '#cases/type-catalogue/entry.ts'

/** Neighbours, safety and concern for somebody. */
export const NEIGHBOURS = group('Trygghet och störningar', [
  {
    key: 'disturbance_ongoing',
    name: 'Pågående störning',
    for: 'MT',
    urgency: 1,
    id: 0,
    says: 'hög musik, fest, bråk, skriker, störningsjour, stör just nu, oväsen, hund skäller, slagsmål, dunkar',
  },
  {
    key: 'disturbance_recurring',
    name: 'Återkommande störning',
    for: 'MT',
    urgency: 3,
    id: 2,
    says: 'störande granne, störningsrapport, grannen stör, buller varje natt, lyhört, rökning på balkong, barn som springer, hundskall, varningsbrev, grannosämja',
  },
  {
    key: 'social_concern',
    name: 'Boendesocial oro',
    for: 'BX',
    urgency: 2,
    id: 0,
    says: 'orolig för granne, äldre granne, samlare, hoarding, våld i nära relation, barn far illa, luktar från lägenheten, inte sett på länge, demens, missbruk, socialtjänst, orosanmälan',
  },
])

/** What is said about us, and what nobody has a drawer for. */
export const REMARKS = group('Synpunkter och övrigt', [
  {
    key: 'complaint',
    name: 'Klagomål på service eller entreprenör',
    for: 'BMTSX',
    urgency: 2,
    id: 1,
    says: 'klagomål, missnöjd, reklamation, entreprenören kom inte, dåligt bemötande, lång väntetid, städning, ingen återkoppling, synpunkt, slarvigt utfört',
  },
  {
    key: 'other',
    name: 'Övrigt',
    for: 'BMTSX',
    urgency: 3,
    id: 0,
    says: 'annat, allmän fråga, vet inte, okänt, blandat, fråga',
  },
])
