import type { DemoAccount } from '#demo/accounts.ts'

/** The page where a visitor of the demo says who to be. A form with one button per account; no JavaScript. */
export function chooseAccountPage(accounts: readonly DemoAccount[]): string {
  const buttons = accounts.map(accountButton).join('\n')
  return page(
    'Välj konto',
    `<h1>Välj konto</h1>
<p>Det här är demons inloggning. Välj vem du vill vara; inget lösenord behövs. I drift står organisationens egen inloggning här.</p>
<form method="post"><ul>
${buttons}
</ul></form>`,
  )
}

/** What is shown when the sign-in was started too long ago or in another browser. */
export function expiredPage(): string {
  return page(
    'Inloggningen har gått ut',
    `<h1>Inloggningen har gått ut</h1>
<p>Gå tillbaka till KOMS och välj Logga in på nytt.</p>`,
  )
}

function accountButton({ subject, name, label }: DemoAccount): string {
  return `<li><button name="subject" value="${subject}"><span class="name">${name}</span> <span class="role">${label}</span></button></li>`
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – KOMS demo</title>
<link rel="stylesheet" href="/identity.css">
<link rel="icon" href="data:,">
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`
}

/** Contrast at least 4.5:1 in both colour schemes; targets at least 44 px high. */
export const CSS = `
:root { color-scheme: light dark; --ink: #17212b; --quiet: #4a5866; --ground: #f3f5f7; --card: #fff; --line: #8996a3; --accent: #00508f; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #eef2f5; --quiet: #b4c0cb; --ground: #11171d; --card: #1b242d; --line: #6d7a87; --accent: #8cc4f5; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1.0625rem/1.5 system-ui, sans-serif; }
main { max-width: 34rem; margin: 0 auto; padding: clamp(1.5rem, 8vh, 5rem) 1.25rem; }
h1 { margin: 0 0 .5rem; font-size: 1.75rem; line-height: 1.2; }
p { margin: 0 0 1.5rem; color: var(--quiet); }
ul { list-style: none; margin: 0; padding: 0; display: grid; gap: .5rem; }
button { width: 100%; min-height: 3.25rem; padding: .5rem 1rem; display: flex; flex-wrap: wrap; align-items: baseline; align-content: center; gap: 0 .75rem;
  text-align: left; font: inherit; color: inherit; background: var(--card); border: 1px solid var(--line); border-radius: .5rem; cursor: pointer; }
button:hover { border-color: var(--accent); }
button:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.name { font-weight: 600; }
.role { color: var(--quiet); }
`
