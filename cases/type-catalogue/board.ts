import { group } from '#cases/type-catalogue/entry.ts'

/** What a board asks for, and what members ask about their board. */
export const BOARD = group('Styrelse och förvaltning', [
  {
    key: 'general_meeting',
    name: 'Motion, stämma, kallelse eller protokoll',
    for: 'BM',
    urgency: 4,
    id: 1,
    says: 'stämma, årsstämma, motion, kallelse, protokoll, extra stämma, poströstning, valberedning, dagordning, röstlängd',
  },
  {
    key: 'board_changes',
    name: 'Styrelseändring, firmatecknare och behörigheter',
    for: 'B',
    urgency: 3,
    id: 3,
    says: 'ny styrelse, firmatecknare, bolagsverket, behörighet, ny ordförande, ny kassör, avgått ur styrelsen, firmateckning, attesträtt',
  },
  {
    key: 'supplier_invoice',
    name: 'Fakturaattest och leverantörsfaktura',
    for: 'B',
    urgency: 2,
    id: 2,
    says: 'attest, leverantörsfaktura, faktura att attestera, fel kontering, obetald faktura, fakturaportal, kreditfaktura, förfallen faktura',
  },
  {
    key: 'association_finances',
    name: 'Budget, årsredovisning, avgiftshöjning eller lån',
    for: 'B',
    urgency: 3,
    id: 2,
    answer: 2400,
    says: 'budget, årsredovisning, ekonom, bokslut, lån, ränta, omsättning av lån, avgiftshöjning, likviditet, revisor, momsredovisning',
  },
  {
    key: 'maintenance_plan',
    name: 'Underhållsplan, offert och upphandling',
    for: 'B',
    urgency: 4,
    id: 1,
    says: 'underhållsplan, offert, upphandling, stambyte, fasad, takbyte, förvaltare, fönsterbyte, ovk, energideklaration, besiktningsplan',
  },
  {
    key: 'legal_advice',
    name: 'Juridisk rådgivning',
    for: 'BM',
    urgency: 3,
    id: 2,
    answer: 2400,
    says: 'jurist, juridik, stadgar, tvist, avtal, rådgivning, förverkande, testamente, samboavtal, ansvar, tolka stadgarna',
  },
])
