import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findMembers } from '#members/finding/find-members.ts'
import { testRegister } from '#members/members-fixture.ts'

const register = testRegister()
const find = (text: string) => findMembers(register.agent, text)
const people = async (text: string) => (await find(text)).people.map(({ name }) => name)
const homes = async (text: string) => (await find(text)).homes.map(({ address }) => address.split(',')[0])

test('a name is found in any order, without accents, by its beginning and a little misspelt', async () => {
  for (const text of ['Anna Berg', 'berg anna', 'ANNA', 'ann ber', 'Ana Berg', 'Anna Bergh', 'Anan Berg'])
    assert.ok((await people(text)).includes('Anna Berg'), text)
  for (const text of ['Kristina Jönsson', 'jonsson', 'Christina Jonsson', 'Krisitna'])
    assert.ok((await people(text)).includes('Kristina Jönsson'), text)
})

test('a person is found by every number and address she has', async () => {
  for (const text of [
    '19901211-9948',
    '901211–9948',
    '199012119948',
    '070-174 06 05',
    '+46701740605',
    '070 174',
    '1000001',
    'anna.berg@',
    '1990-12-11',
  ])
    assert.deepEqual(await people(text), ['Anna Berg'], text)
})

test('an address finds the home with who lives there; 12 is 12 and 12 B but not 120', async () => {
  assert.deepEqual(await homes('Ringvägen 12'), ['Ringvägen 12', 'Ringvägen 12 B'])
  assert.deepEqual(await homes('ringv 12 b'), ['Ringvägen 12 B'])
  assert.deepEqual(await homes('Ringvägen 12 lgh 1203'), ['Ringvägen 12'])
  assert.deepEqual(await homes('Ringvegen 120'), ['Ringvägen 120'])
  assert.deepEqual(await homes('1203'), ['Ringvägen 12'])
  const [home] = (await find('ringvägen 12 1203')).homes
  assert.deepEqual(
    home?.residents.map(({ name, role }) => [name, role]),
    [['Anna Berg', 'owner']],
  )
})

test('an association is found by name and number', async () => {
  for (const text of ['brf ekan', 'Ekan', 'ekan solna', 'HSB Brf Ekan i Solna'])
    assert.deepEqual(
      (await find(text)).associations.map(({ name }) => name),
      ['HSB Bostadsrättsförening Ekan i Solna'],
      text,
    )
})

test('hostile and meaningless text finds nothing and breaks nothing', async () => {
  const texts = [
    '',
    ' ',
    '\u0000',
    '\u202Eanna',
    "' OR 1=1 --",
    '<script>',
    '%',
    '_',
    '\\',
    '😀',
    '\uD800',
    'x'.repeat(5000),
    '@',
    '%@%',
    "a'; drop table members.person",
  ]
  for (const text of texts) {
    const found = await find(text)
    if (!text.includes('anna')) assert.deepEqual(found.people, [], text.slice(0, 20))
  }
})
