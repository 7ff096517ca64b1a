import assert from 'node:assert/strict'
import { test } from 'node:test'
import { filled, formWith } from '#bench/forms.ts'

const PAGE = `<form action="/sok"><input name="q"/></form>
  <form method="POST"><input type="hidden" name="$ACTION_1:0" value="{&quot;id&quot;:&quot;a&amp;b&quot;}"/>
  <input type="radio" name="channel" value="phone" checked=""/><input type="radio" name="channel" value="email"/>
  <textarea name="description"></textarea><input name="submission" value="old"/></form>`

test('the form is sent as a browser without a script sends it: hidden fields, and of the choices the checked one', () => {
  const form = filled(formWith(PAGE, 'description'), { description: 'Det droppar', submission: 'new' })
  assert.deepEqual(Object.fromEntries(form), {
    '$ACTION_1:0': '{"id":"a&b"}',
    channel: 'phone',
    description: 'Det droppar',
    submission: 'new',
  })
  assert.deepEqual(form.getAll('submission'), ['new'])
})

test('a page without the form is told, not sent half', () => {
  assert.throws(() => formWith(PAGE, 'text'), /inget formulär/)
})
