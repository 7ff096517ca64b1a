/**
 * Preloaded (`node --import ./platform/attended.ts`) into a process that must not outlive the one that started it:
 * when the channel to it closes, even because it was killed outright, this process stops as if it had been asked to.
 * Its own children inherit the preload but have channels of their own; ATTENDED_BY tells that they are not meant.
 */
if (process.channel && process.env.ATTENDED_BY === String(process.ppid)) {
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
  process.channel.unref()
}
