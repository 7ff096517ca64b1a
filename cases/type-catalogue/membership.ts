import { group } from '#cases/type-catalogue/entry.ts'

/** Becoming a member, saving for a home, looking for one. */
export const MEMBERSHIP = group('Medlemskap och bosparande', [
  {
    key: 'housing_savings',
    name: 'Bosparande',
    for: 'MSX',
    urgency: 3,
    id: 3,
    flow: 'housing_savings',
    says: 'bospar, spara till bostad, öppna bosparkonto, barnspar, månadssparande, ta ut bosparande, avsluta sparande, sparkonto, insättning, uttag, ränta på bosparande',
  },
  {
    key: 'looking_for_home',
    name: 'Söka bostad, kö och intresse',
    for: 'S',
    urgency: 4,
    id: 0,
    says: 'söka lägenhet, bostadskö, intresseanmälan, nyproduktion, förtur, lediga lägenheter, kötid, visning, turordning, hyresrätt kö',
  },
  {
    key: 'savings_points',
    name: 'Bosparpoäng och överlåtelse av bosparande',
    for: 'S',
    urgency: 4,
    id: 3,
    says: 'bosparpoäng, poäng, överlåta poäng, överlåta bosparande, poäng till barn, antal poäng, förlorat poäng, syskon',
  },
  {
    key: 'membership',
    name: 'Medlemskap, avgift och utträde',
    for: 'MS',
    urgency: 4,
    id: 2,
    says: 'bli medlem, medlemsavgift, avsluta medlemskap, utträde, medlemsnummer, medlemskort, medlemsförmåner, insats, familjemedlem',
  },
])

/** The person's own data, the portal, and those whose data must not be seen. */
export const PERSONAL_DATA = group('Personuppgifter och inloggning', [
  {
    key: 'contact_details',
    name: 'Adressändring och kontaktuppgifter',
    for: 'MT',
    urgency: 3,
    id: 2,
    says: 'ny adress, byta telefonnummer, ny mejl, adressändring, fullmakt, god man, förvaltare, namnbyte, framtidsfullmakt, ombud',
  },
  {
    key: 'portal_login',
    name: 'Inloggning och Mina sidor',
    for: 'BMTSX',
    urgency: 3,
    id: 1,
    answer: 960,
    says: 'mitt hsb, logga in, inloggning, bankid funkar inte, appen, portalen, ser inte min lägenhet, behörighet saknas, mina sidor, styrelseportalen',
  },
  {
    key: 'gdpr_request',
    name: 'Registerutdrag eller radering enligt GDPR',
    for: 'BMTSX',
    urgency: 2,
    id: 3,
    answer: 7200,
    says: 'gdpr, registerutdrag, radera mina uppgifter, personuppgifter, rätten att bli glömd, dataskydd, dataskyddsombud, rättelse av uppgifter',
  },
  {
    key: 'protected_identity',
    name: 'Skyddade personuppgifter',
    for: 'BMTSX',
    urgency: 1,
    id: 3,
    says: 'skyddad identitet, sekretessmarkering, skyddad folkbokföring, hemlig adress, kvarskrivning, skyddad adress, hotad, får inte synas',
  },
])
