import { mergeArcs } from 'topojson-client';

/** Reads TopoJSON: quantised arcs to coordinates, polygons of every kind to a flat list of rings. */

export interface TopologyShape {
  readonly properties: Readonly<Record<string, string>>;
  /** Outer rings and holes alike: the map fills with the even-odd rule. */
  readonly rings: readonly (readonly number[])[];
}

export interface Topology {
  readonly arcs: readonly (readonly (readonly [lon: number, lat: number])[])[];
  readonly objects: ReadonlyMap<string, TopologyShape[]>;
}

/** The rings around several shapes as one: borders between them are gone. */
export function mergeRings(shapes: readonly TopologyShape[], topology: Topology): number[][] {
  const merged = mergeArcs(
    { type: 'Topology', objects: {}, arcs: topology.arcs.map((arc) => arc.map((p) => [...p])) },
    shapes.map(({ rings }) => ({ type: 'MultiPolygon', arcs: rings.map((ring) => [[...ring]]) })),
  );
  return merged.arcs.flat();
}

interface TopoJson {
  readonly transform: { readonly scale: [number, number]; readonly translate: [number, number] };
  readonly arcs: readonly (readonly [number, number])[][];
  readonly objects: Readonly<Record<string, { readonly geometries: readonly TopoGeometry[] }>>;
}

type TopoGeometry = { readonly properties: Record<string, string> } & (
  | { readonly type: 'Polygon'; readonly arcs: number[][] }
  | { readonly type: 'MultiPolygon'; readonly arcs: number[][][] }
);

/** Decodes TopoJSON as Statistics Finland publishes it: quantized, its arcs delta-coded. */
export function readTopology(json: unknown): Topology {
  const { transform, arcs, objects } = json as TopoJson;
  const [scaleX, scaleY] = transform.scale;
  const [offsetX, offsetY] = transform.translate;
  return {
    arcs: arcs.map((steps) => {
      let x = 0;
      let y = 0;
      return steps.map(([stepX, stepY]) => {
        x += stepX;
        y += stepY;
        return [x * scaleX + offsetX, y * scaleY + offsetY] as const;
      });
    }),
    objects: new Map(
      Object.entries(objects).map(([name, { geometries }]) => [
        name,
        geometries.map((geometry) => ({
          properties: geometry.properties,
          rings: geometry.type === 'Polygon' ? geometry.arcs : geometry.arcs.flat(),
        })),
      ]),
    ),
  };
}
