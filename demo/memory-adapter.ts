import type { Adapter, AdapterPayload } from 'oidc-provider'

type Entry = { payload: AdapterPayload; expires: number }

/** What the demo's identity provider remembers: in memory, until it stops. One map per kind of thing. */
export class MemoryAdapter implements Adapter {
  private readonly entries = new Map<string, Entry>()

  async upsert(id: string, payload: AdapterPayload, expiresIn: number): Promise<void> {
    this.entries.set(id, { payload, expires: Date.now() + (expiresIn || 3600) * 1000 })
    for (const [key, { expires }] of this.entries) if (expires < Date.now()) this.entries.delete(key)
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    return this.entries.get(id)?.payload
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.matching((payload) => payload.uid === uid)[0]?.[1].payload
  }

  async findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
    return this.matching((payload) => payload.userCode === userCode)[0]?.[1].payload
  }

  async consume(id: string): Promise<void> {
    const entry = this.entries.get(id)
    if (entry) entry.payload.consumed = Math.floor(Date.now() / 1000)
  }

  async destroy(id: string): Promise<void> {
    this.entries.delete(id)
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    for (const [id] of this.matching((payload) => payload.grantId === grantId)) this.entries.delete(id)
  }

  private matching(wanted: (payload: AdapterPayload) => boolean): [string, Entry][] {
    return [...this.entries].filter(([, { payload }]) => wanted(payload))
  }
}
