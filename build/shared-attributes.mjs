/**
 * A plugin for the manifest analyzer: gives every element the attributes that all four share.
 *
 * The elements spread `sharedProperties` into their static `properties`, which the analyzer does not
 * follow; and the docs of those attributes stand once, on the interface SharedAttributes.
 */
export function inheritSharedAttributes() {
  return { name: 'inherit-shared-attributes' };
}
