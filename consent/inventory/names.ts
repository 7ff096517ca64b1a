import type { Storage } from '#consent/inventory/inventory.ts'

/** What editors call each way of storing. */
export const STORAGE_NAMES: Record<Storage, string> = {
  cookie: 'Kaka',
  local_storage: 'Lokal lagring',
  session_storage: 'Sessionslagring',
  indexed_db: 'IndexedDB',
  cache_storage: 'Cachelagring',
  pixel: 'Osynlig bild (pixel)',
  request: 'Anrop till annan webbplats',
}
