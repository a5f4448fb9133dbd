/** One text in each language, by locale. */
export type Words = Readonly<Record<string, string>>;

/** What a cabin may have or not; everything else is for the description. */
export const AMENITIES = [
  "wifi",
  "tv",
  "heating",
  "fireplace",
  "air_conditioning",
  "fan",
  "kitchen",
  "fridge",
  "microwave",
  "grill",
  "pool",
  "shared_pool",
  "hot_tub",
  "river",
  "lake",
  "garden",
  "playground",
  "parking",
  "linen",
  "towels",
  "hair_dryer",
  "washing_machine",
  "crib",
  "high_chair",
  "breakfast",
  "accessible",
] as const;
export type Amenity = (typeof AMENITIES)[number];

/** Whether it is there, and what a yes or no does not say: "la pileta se usa de diciembre a marzo". */
export type AmenityFact = { readonly has: boolean; readonly note?: Words | undefined };
export type Amenities = Readonly<Partial<Record<Amenity, AmenityFact>>>;

export const RULES = ["smoking", "pets", "visitors", "noise", "parties", "children"] as const;
export type Rule = (typeof RULES)[number];
export type Rules = Readonly<Partial<Record<Rule, Words>>>;

/** What people ask before they come, in the owner's words. */
export const INFO = [
  "getting_here",
  "nearby",
  "early_check_in",
  "late_check_in",
  "late_check_out",
  "payment",
] as const;
export type Info = (typeof INFO)[number];

export const BEDS = ["double", "single", "bunk", "sofa"] as const;
export type Bed = (typeof BEDS)[number];

export type Rooms = {
  readonly squareMetres?: number | undefined;
  readonly bedrooms?: number | undefined;
  readonly bathrooms?: number | undefined;
  readonly beds?: Readonly<Partial<Record<Bed, number>>> | undefined;
};

/** What is said of one cabin. What is not in it is not known, and nobody is told that it is missing. */
export type CabinDetails = {
  readonly rooms?: Rooms | undefined;
  readonly amenities?: Amenities | undefined;
  readonly rules?: Rules | undefined;
};

/** What is said of the place, and of every cabin that does not say otherwise. */
export type HouseDetails = {
  readonly amenities?: Amenities | undefined;
  readonly rules?: Rules | undefined;
  readonly info?: Readonly<Partial<Record<Info, Words>>> | undefined;
};

/** What is known of a cabin: its own word, or else the house's. */
export function amenityOf(key: Amenity, cabin: CabinDetails, house: HouseDetails): AmenityFact | undefined {
  return cabin.amenities?.[key] ?? house.amenities?.[key];
}

/** What a cabin is known to have, in the order of the list. */
export function amenitiesOf(cabin: CabinDetails, house: HouseDetails): Amenity[] {
  return AMENITIES.filter((key) => amenityOf(key, cabin, house)?.has);
}

/** The cabin's own rule, or else the house's. */
export function ruleOf(key: Rule, cabin: CabinDetails, house: HouseDetails): Words | undefined {
  return cabin.rules?.[key] ?? house.rules?.[key];
}
