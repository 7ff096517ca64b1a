/**
 * Preloaded (`node --import ./platform/attended.ts`) into processes that must not outlive the one that started them:
 * when the channel to it closes, even because it was killed outright, this process stops as if it had been asked to.
 */
if (process.channel) {
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
  process.channel.unref()
}
