import { textSetting } from '#cases/rules/setting.ts'

/** What is said before somebody whom we have called is asked to log in: fraud by telephone sounds just like us. */
export const CALLING_OUT = textSetting({
  key: 'cases.calling_out_words',
  group: 'Alla ärenden',
  name: 'Att säga när vi ringer upp',
  explains:
    'Visas när en handläggare väljer BankID. Den som vi ringer upp ska aldrig bli ombedd att logga in utan att först få höra det här.',
  initial:
    'Jag ringer från HSB Stockholm. I BankID ska det stå att det är HSB som har ringt dig, står det något annat så avbryt. Känner du dig osäker lägger vi på, och du ringer själv upp vår växel på numret på hsb.se.',
  source: 'BankID, legitimering i telefonsamtal: vem som ringer visas i appen. Orden är ett antagande, HSB ska pröva',
})
