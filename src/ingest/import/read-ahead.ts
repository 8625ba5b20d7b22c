/**
 * Gives the same items, and has the next one made while the last one is worked on: an engine writes in threads or a process of its
 * own, so reading a file meanwhile costs no time. One item ahead and no more, or memory would grow with the file.
 */
export async function* readAhead<Item>(items: AsyncIterable<Item>): AsyncGenerator<Item> {
  const iterator = items[Symbol.asyncIterator]();
  let next = iterator.next();
  try {
    for (let { done, value } = await next; done !== true; { done, value } = await next) {
      next = iterator.next();
      // What goes wrong ahead is told when its turn comes, and not as a rejection that nobody waited for.
      next.catch(() => undefined);
      yield value;
    }
  } finally {
    await iterator.return?.();
  }
}
