/**
 * `npm run regions`: makes the map's figures (src/artist-pilot-map/regions/figures) from the source
 * files beside them. The same sources always give the same bytes; `--check` only compares.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { project, type Point } from '../artist-pilot-map/projection.ts';
import {
  boundsOf,
  encodeArcs,
  encodePolygons,
  encodeRings,
  ringPoints,
  type Arc,
  type ArcReference,
  type BorderKind,
  type Bounds,
  type EncodedFigure,
} from '../artist-pilot-map/regions/figure.ts';
import { labelPoint, roomAt } from './regions/label-point.ts';
import { clipRing } from './regions/clip.ts';
import { mergeRings, readTopology, type Topology, type TopologyShape } from './regions/topology.ts';

const source = new URL('../artist-pilot-map/regions/source/', import.meta.url);
const target = new URL('../artist-pilot-map/regions/figures/', import.meta.url);

/** One unit is 38 m on the ground here: finer than the sources, and most steps take a character. */
const FINE_GRID = 11;
/** One unit is 76 m: the sources of the other regions are that coarse. */
const COARSE_GRID = 10;
/** One unit is 152 m: a map of 1,200 km. */
const COUNTRY_GRID = 9;

/** Regions with a border to Sweden, Norway or Russia. */
const landBorder = new Set(['FI', '08', '09', '11', '12', '17', '18', '19']);

/** How far around the region its neighbours are drawn, as a part of its size. */
const SURROUNDINGS = 0.75;

interface Municipality {
  readonly code: string;
  readonly fi: string;
  readonly sv: string;
  readonly sub: string;
  readonly reg?: string;
}

interface RegionNames {
  readonly reg: string;
  readonly fi: string;
  readonly sv: string;
  readonly en: string;
}

/** Every figure, by the name of its module. */
export async function buildFigures(): Promise<Map<string, EncodedFigure>> {
  const fine = readTopology(await readSource('varsinais-suomi.topo.json'));
  const coarse = readTopology(await readSource('finland-municipalities.topo.json'));
  const regions = readTopology(await readSource('finland-regions.topo.json'));
  const names = regions.objects
    .get('maakunnat')!
    .map((shape) => shape.properties as unknown as RegionNames);

  const figures = new Map<string, EncodedFigure>();
  for (const region of names.toSorted((a, b) => (a.reg < b.reg ? -1 : 1))) {
    const figure =
      region.reg === '02'
        ? buildFigure(fine, region, { grid: FINE_GRID })
        : buildFigure(coarse, region, { grid: COARSE_GRID, only: region.reg });
    figures.set(region.reg, figure);
  }
  const country = { reg: 'FI', fi: 'Suomi', sv: 'Finland', en: 'Finland' };
  figures.set('fi', buildFigure(coarse, country, { grid: COUNTRY_GRID }));
  return figures;
}

/** The module's text, formatted as the project's own code. */
export async function moduleText(figure: EncodedFigure): Promise<string> {
  const path = new URL('02.ts', target);
  const text = `// ${figure.names.fi}. Made by \`npm run regions\`; don't edit.
// Kuntarajat: Tilastokeskus ja Maanmittauslaitos, CC BY 4.0. Yleistetty.
// Municipal boundaries: Statistics Finland and National Land Survey of Finland, CC BY 4.0. Generalised.
import type { EncodedFigure } from '../figure.ts';

export default ${JSON.stringify(figure)} satisfies EncodedFigure;
`;
  return format(text, { ...(await resolveConfig(path)), parser: 'typescript' });
}

function buildFigure(
  topology: Topology,
  region: RegionNames,
  { grid, only }: { grid: number; only?: string },
): EncodedFigure {
  const shapes = topology.objects.get('kunnat')!;
  const inside = shapes.filter((shape) => !only || shape.properties['reg'] === only);
  const around = [
    ...shapes.filter((shape) => !inside.includes(shape)),
    ...(topology.objects.get('naapurit') ?? []),
  ];

  const world = topology.arcs.map((line) => {
    const points = line.map(([lon, lat]) => rounded(project({ lat, lon }, grid)));
    return points.filter((point, i) => i === 0 || !same(point, points[i - 1]!));
  });
  const groupOf = ({ reg, sub }: Municipality) => (region.reg === 'FI' ? reg! : sub);
  const owners = ownersOf(inside, around);
  const numbering = new Map<number, number>();
  const bounds = boundsOf(
    inside.flatMap((shape) => shape.rings.flat().flatMap((arc) => world[indexOf(arc)]!)),
  );
  const local = (point: Point) => ({ x: point.x - bounds.left, y: point.y - bounds.top });

  const arcs: Arc[] = [];
  const areas: EncodedFigure['areas'][number][] = [];
  const rings: ArcReference[][][] = [];
  for (const shape of inside.toSorted(byCode)) {
    const drawn = shape.rings.filter((ring) => ringSize(ring, world) > 2);
    rings.push(
      drawn.map((ring) =>
        ring.map((reference) => {
          const index = indexOf(reference);
          let number = numbering.get(index);
          if (number === undefined) {
            number = arcs.length;
            numbering.set(index, number);
            arcs.push({
              kind: kindOf(owners.get(index)!, groupOf),
              points: world[index]!.map(local),
            });
          }
          return reference < 0 ? ~number : number;
        }),
      ),
    );
    const municipality = shape.properties as unknown as Municipality;
    const outlines = rings.at(-1)!.map((ring) => ringPoints(ring, arcs));
    const label = labelPoint(outlines);
    const { code, fi, sv } = municipality;
    areas.push([code, groupOf(municipality), label.x, label.y, roomAt(outlines, label), fi, sv]);
  }

  const width = bounds.right - bounds.left;
  const height = bounds.bottom - bounds.top;
  const frame: Bounds = {
    left: Math.round(-SURROUNDINGS * width),
    top: Math.round(-SURROUNDINGS * height),
    right: Math.round((1 + SURROUNDINGS) * width),
    bottom: Math.round((1 + SURROUNDINGS) * height),
  };
  const worldArcs = world.map((points) => ({ kind: 'coast' as const, points }));
  const neighbours = mergeRings(around, topology)
    .map((ring) => clipRing(ringPoints(ring, worldArcs).map(local), frame))
    .filter((points) => points.length > 2);

  return {
    code: region.reg,
    names: { fi: region.fi, sv: region.sv, en: region.en },
    grid,
    origin: [bounds.left, bounds.top],
    size: [width, height],
    sea: !landBorder.has(region.reg),
    areas,
    arcs: encodeArcs(arcs),
    rings: encodeRings(rings),
    neighbours: encodePolygons(neighbours),
  };
}

/** By arc: the municipalities on its sides, and whether a neighbour of the region is one of them. */
interface Owners {
  readonly municipalities: Municipality[];
  outside: boolean;
}

function ownersOf(
  inside: readonly TopologyShape[],
  around: readonly TopologyShape[],
): Map<number, Owners> {
  const owners = new Map<number, Owners>();
  const of = (reference: ArcReference) => {
    const index = indexOf(reference);
    const known = owners.get(index) ?? { municipalities: [], outside: false };
    owners.set(index, known);
    return known;
  };
  for (const shape of inside) {
    for (const arc of shape.rings.flat()) {
      of(arc).municipalities.push(shape.properties as unknown as Municipality);
    }
  }
  for (const shape of around) for (const arc of shape.rings.flat()) of(arc).outside = true;
  return owners;
}

function kindOf(
  { municipalities: [first, second], outside }: Owners,
  groupOf: (municipality: Municipality) => string,
): BorderKind {
  if (outside) return 'region';
  if (!first || !second) return 'coast';
  return groupOf(first) === groupOf(second) ? 'municipality' : 'subregion';
}

function ringSize(ring: readonly ArcReference[], world: readonly (readonly Point[])[]): number {
  return ring.reduce((size, arc) => size + world[indexOf(arc)]!.length - 1, 0);
}

function indexOf(reference: ArcReference): number {
  return reference < 0 ? ~reference : reference;
}

function byCode(a: TopologyShape, b: TopologyShape): number {
  return (a.properties['code'] ?? '') < (b.properties['code'] ?? '') ? -1 : 1;
}

function rounded({ x, y }: Point): Point {
  return { x: Math.round(x), y: Math.round(y) };
}

function same(a: Point, b: Point): boolean {
  return a.x === b.x && a.y === b.y;
}

async function readSource(name: string): Promise<unknown> {
  return JSON.parse(await readFile(new URL(name, source), 'utf8'));
}

async function main(): Promise<void> {
  const check = process.argv.includes('--check');
  await mkdir(target, { recursive: true });
  for (const [name, figure] of await buildFigures()) {
    const file = new URL(`${name}.ts`, target);
    const text = await moduleText(figure);
    if (!check) await writeFile(file, text);
    else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
      console.error(`${name}.ts differs from its sources: run npm run regions`);
      process.exitCode = 1;
    }
  }
}

if (process.argv[1]?.endsWith('regions.ts')) await main();
