import { isWaiting } from '#cases/case.ts'
import type { CasePage } from '#cases/viewing/case-page.ts'
import type { Command } from '#components/keyboard/commands.tsx'

/** The acts of a case as commands with their keys; each presses the button of its act. */
export function caseCommands(kase: CasePage, isMine: boolean): Command[] {
  const open: Command[] = [
    { id: 'close', label: 'Avsluta ärendet', keys: 'e', icon: 'circle-check', press: 'gor-avsluta' },
    ...when(kase.may.assign, {
      id: 'assign',
      label: 'Tilldela ärendet',
      keys: 'a',
      icon: 'user-check',
      press: 'gor-tilldela',
    }),
    { id: 'ask-member', label: 'Begär komplettering', keys: 'b', icon: 'hourglass', press: 'gor-komplettera' },
    { id: 'ask-other', label: 'Vänta på annan', keys: 'w', icon: 'messages-square', press: 'gor-fraga' },
    { id: 'park', label: 'Parkera ärendet', keys: 'p', icon: 'circle-pause', press: 'gor-parkera' },
    { id: 'promise', label: 'Lova svar', keys: 'l', icon: 'handshake', press: 'gor-lova' },
  ]
  const reopen: Command = {
    id: 'reopen',
    label: 'Återöppna ärendet',
    keys: 'o',
    icon: 'rotate-ccw',
    press: 'gor-ateroppna',
  }
  const memberAnswer: Command = {
    id: 'member-answer',
    label: 'Medlemmens svar',
    keys: 'd',
    icon: 'message-circle',
    press: 'gor-medlemssvar',
  }
  return [
    { id: 'note', label: 'Skriv en anteckning', keys: 'c', icon: 'sticky-note', press: 'anteckning-text' },
    { id: 'call', label: 'Logga ett samtal', keys: 's', icon: 'phone', press: 'logga-samtal' },
    ...when(kase.isOpen && !isMine, { id: 'take', label: 'Ta ärendet', keys: 't', icon: 'hand', press: 'gor-ta' }),
    ...when(isWaiting(kase.status), {
      id: 'resume',
      label: 'Återuppta ärendet',
      keys: 'u',
      icon: 'circle-play',
      press: 'gor-ateruppta',
    }),
    ...(kase.isOpen ? open : [reopen, memberAnswer]),
    { id: 'identify', label: 'Notera identifiering', keys: 'i', icon: 'id-card', press: 'gor-identifiera' },
    { id: 'type', label: 'Byt typ', keys: 'y', icon: 'tag', press: 'gor-typ' },
    { id: 'priority', label: 'Byt prioritet', keys: 'r', icon: 'flag', press: 'gor-prioritet' },
    { id: 'correct', label: 'Rätta rubrik och beskrivning', icon: 'pencil', press: 'gor-ratta' },
  ]
}

function when(condition: boolean, command: Command): Command[] {
  return condition ? [command] : []
}
