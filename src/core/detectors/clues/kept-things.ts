import type { Signal } from '../../model/detection'
import { about } from './near'

/** Firms and places, which have a telephone, an address and a mailbox of their own. */
const PLACES =
  'branch(?:es)?|stores?|shops?|outlets?|restaurants?|caf[eé]s?|kitchens?|venues?|warehouses?|depots?|suppliers?|vendors?|merchants?|distributors?|manufacturers?|dealers?|dealerships?|showrooms?|franchises?|retailers?|clinics?|hospitals?|pharmac(?:y|ies)|salons?|gyms?|hotels?|campus(?:es)?|facilit(?:y|ies)|car parks?|parking lots?|charging stations?|compan(?:y|ies)|organi[sz]ations?|business(?:es)?|agenc(?:y|ies)|pick-?up points?|stations?'
/** What a shop sells, lends and works with. */
const GOODS =
  'products?|(?:menu |food )?items?|menus?|dish(?:es)?|categor(?:y|ies)|brands?|ingredients?|modifiers?|add-?ons?|combos?|coupons?|vouchers?|promotions?|discounts?|campaigns?|banners?|devices?|machines?|chargers?|charge points?|cameras?|sensors?|printers?|terminals?|kiosks?|lockers?|cabinets?|tables?|rooms?|room types?|zones?|parking (?:spaces?|slots?|bays?)|courses?|class(?:es)?|classrooms?|subjects?|lessons?|batch(?:es)?|departments?|roles?|services?|packages?|plans?|tariffs?|fees?|tax(?:es)?|units?|stocks?|inventor(?:y|ies)|assets?|equipment|events?|ticket types?|templates?|pages?|posts?|articles?|webhooks?|projects?|smtp|mail servers?|servers?|gateways?|networks?'
/** What a guest does with such things: he asks and books, and gives his own name. */
const ORDERED =
  '(?! (?:requests?|orders?|bookings?|reservations?|applications?|enquir\\w+|inquir\\w+|accounts?|users?|customers?|members?|patients?|registration|appointments?|quotes?|reviews?|to (?:cart|order|basket|bag)))'
const KEEPS = `(?:add|create|edit|new|update|manage|configure|set ?up)(?: (?:a|an|the|new|your|existing|another))*`

const KEEPS_THINGS = new RegExp(
  `\\b(?:${KEEPS} (?:${PLACES}|${GOODS})|(?:list|register|onboard) (?:your |a |my )?(?:${PLACES}))\\b${ORDERED}|\\b(?:${PLACES}|${GOODS}) (?:settings|management|configuration|maintenance|set-?up|master)\\b`,
  'u',
)
/** Headings over what one place is: who stands there himself is headed otherwise. */
const OF_PLACE = new RegExp(
  `^(?:your |the |about (?:your |the )?)?(?:${PLACES})(?: (?:details?|info(?:rmation)?|data|profile|basics?|contact(?: details| information)?|address|location))?$`,
  'u',
)
const OF_GOODS = new RegExp(`^(?:the )?(?:${GOODS})(?: (?:details?|info(?:rmation)?|data|basics?))?$`, 'u')

const LEADING =
  '(?:(?:main|primary|general|public|official|full|display|short|internal|registered|physical|postal|street|mailing|legal|trading|contact|business|company) )*'
/** What a thing is called and looks like. */
const TRAITS =
  'name|title|code|number|no|image|images|photos?|pictures?|logo|icon|thumbnail|cover(?: image| photo)?|gallery|gender|sex|age(?: (?:group|range|limit))?|weight|height|length|width|size|colou?r|model|make|brand|year|(?:start |end |issue |expiry |expiration |release |manufactur\\w+ )?date|expiry|location|ip(?: address)?|mac(?: address)?|user ?name|password|pin|language|level|available|availability|is \\w+|(?:vegetarian|vegan|halal|allergens?|spic\\w+).{0,12}|department|position|budget|price|description|manager|owner|from (?:name|e-?mail)'
/** Where a place is and how it is reached. */
const REACHED =
  'address(?: ?(?:line ?)?\\d)?|street|city|town|suburb|state|province|region|country|county|district|area|post ?code|postal code|zip(?: ?code)?|latitude|longitude|phone(?: (?:number|no))?|telephone(?: (?:number|no))?|tel|mobile(?: (?:number|no))?|landline|fax|hotline|contact(?: (?:number|no|phone|details|info|email))?|e-?mail(?: address)?|website|from (?:name|e-?mail)'
/** What is asked of a firm, as a person is asked what he owns and does. */
const OF_FIRM =
  'registration (?:number|no)|company (?:number|no)|registered (?:office|address)(?: address)?|industry|sector|legal entity(?: name)?|(?:annual )?(?:revenue|turnover|sales)|bank account(?: number| no)?|account (?:number|no)|iban|year (?:founded|established)|founded|(?:instagram|facebook|twitter|tiktok|youtube)(?: (?:page|handle|url|link|profile))?|whatsapp(?: number)?'
const TRAIT = new RegExp(`^${LEADING}(?:${TRAITS})$`, 'u')
const BARE = new RegExp(`^${LEADING}(?:${TRAITS}|${REACHED}|${OF_FIRM})$`, 'u')

/** What stands in a form of a person's own, and in none of a thing. */
const PERSON =
  /\b(?:your|my|surname|last name|first name|birth|dob|passport|owner(?:'?s)? (?:name|phone|e-?mail)|owned by)\b/u
/** Headings over who speaks for the thing, in a form that is about it. */
const SPEAKER =
  /\b(?:contact|person|representative|signatory|applicant|owner|log ?in|sign ?in|administrator|account|you|your)\b/u

/**
 * True where an English form keeps a thing (`Edit product`, `Branch details`) and the label is one that things have as
 * well as persons: the heading says whose it is.
 */
export const isOfKeptThing = (signal: Signal): boolean => {
  const { group } = signal
  const label = (signal.label || signal.placeholder).replace(/[ .:*]+$/u, '')
  if (!BARE.test(label)) return false
  if (OF_PLACE.test(group) || KEEPS_THINGS.test(group)) return true
  // Whoever registers what he has bought still says who he is; what it is called may be his own name.
  if (OF_GOODS.test(group) && TRAIT.test(label) && label !== 'name') return true
  if (SPEAKER.test(group) || signal.neighbours.some((text) => PERSON.test(text))) return false
  return about(signal, KEEPS_THINGS) || (OF_GOODS.test(group) && TRAIT.test(label))
}
