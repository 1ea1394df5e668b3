// The past of a verb by its form on -ing: "moving": moved, "winning": won.

/** Those that no ending makes, each behind its form on -ing. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `becoming became beginning began breaking broke bringing brought building built buying bought catching caught choosing chose coming came
  cutting cut dealing dealt digging dug doing did drawing drew drinking drank driving drove eating ate falling fell feeding fed feeling felt fighting fought finding found
  fleeing fled flying flew getting got giving gave going went growing grew having had hanging hung hearing heard hiding hid hitting hit holding held keeping kept
  knowing knew laying laid leading led leaving left lending lent losing lost making made meeting met overtaking overtook paying paid putting put quitting quit
  reading read rebuilding rebuilt riding rode rising rose running ran saying said seeing saw seeking sought selling sold sending sent
  setting set shaking shook shooting shot singing sang sinking sank sitting sat sleeping slept speaking spoke spending spent spreading spread standing stood stealing stole striking struck
  swearing swore swimming swam taking took teaching taught telling told thinking thought throwing threw undergoing underwent wearing wore winning won
  withdrawing withdrew writing wrote`
    .split(/\s+/)
    .flatMap((form, i, all) => (i % 2 ? [] : [[form, all[i + 1]!] as const])),
);

/** "moving": moved; what is no such form stays: "founded". */
export const pastOf = (form: string): string =>
  IRREGULAR.get(form) ?? form.replace(/([^aeo])?ying$/, '$1ied').replace(/ing$/, 'ed');
