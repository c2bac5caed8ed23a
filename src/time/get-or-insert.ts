/**
 * What a map holds under a key; where that is nothing, it is made and kept (the proposal
 * Map.prototype.getOrInsertComputed, which browsers lack still). In the lowest room, since all
 * others may import from it.
 */
export function getOrInsert<K, V>(
  map: { get(key: K): V | undefined; set(key: K, value: V): unknown },
  key: K,
  make: () => V,
): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
