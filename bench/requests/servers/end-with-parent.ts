/** Ends this server when the process that started it is gone, however that ended: it is of no use to anyone else. */
process.once('disconnect', () => process.exit());
