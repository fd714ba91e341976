const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Words before a key that make it the shop's own, not the person's. */
export const SHOP_WORDS = words(
  `shop shops store stores merchant mch mer seller vendor supplier branch restaurant hotel mall company corp enterprise
  brand platform service services kefu support hotline parking park parklot lot station dealer broker staff waiter
  waitress employee clerk courier rider driver org organization dept department warehouse poi biz business tenant office
  cinema hospital agency cashier manager operator contactus aftersale site server servers cdn gateway upstream backend
  printer cabinet pile charger kiosk technician teacher tutor coach salesman consultant advisor adviser agent housekeeper
  doctor nurse therapist stylist barber chef cook captain author landlord branches
  coaches host anchor org outlet depot institution institute clinic pharmacy gym studio salon garage workshop laundry
  jobs vacancies vacancy recruits recruitment`,
)

/** Words of premises that people visit: what stands in an object with their names and numbers is theirs. */
export const PREMISES_WORDS = words(
  `shop shops store stores merchant mch mer seller vendor supplier branch restaurant hotel mall park parking parklot
  dealer cinema warehouse poi rider courier driver station venue`,
)

/** What is told of premises behind their word: `shopName`, `store_tel`. */
export const SHOWN_OF_SHOPS = words(
  `name title phone tel telephone mobile contact address addr logo hours desc intro image img pic banner cover type
  category status notice score lat lng latitude longitude location distance avatar`,
)

/** Words of an order, an account or a person beside which premises are where it is, not what it is. */
export const ORDER_WORDS = words(
  `openid unionid remark remarks paid payed refund birthday birthdate sex gender idcard nickname sms plate cart total
  people diners guests memo door`,
)

/** Words of those who work for a shop, before their name. */
export const STAFF_WORDS = words(
  'doc doctor nurse teacher tutor coach technician tech therapist stylist barber staff employee waiter rider courier',
)

/** Words that only premises have members of. */
export const BUSINESS_WORDS = words(
  `hours opening closing openinghours businesshours opentime closetime fax facilities amenities starlevel hotelstar
  percapita avgprice monthsales commentcount reviewcount`,
)

/** Words of a thing that is for sale. */
export const SOLD_WORDS = words('price sku skuid kcal stock dish')

/** Words of a place of work that is offered. */
export const VACANCY_WORDS = words('jobid jobtitle jobname welfare headcount')

/** Words of figures that only a business counts beside its income. */
export const FIGURE_WORDS = words(
  `ordercount ordernum ordertotal orders turnover revenue profit grossprofit gmv uv pv customers customercount refunds
  refundamount sales payout tablecount`,
)

/** Words of a search among goods. */
export const SEARCH_WORDS = words('sort keyword keywords search page pagesize filter filters facet brand category cate')

/** Words of a map that is drawn. */
export const MAP_WORDS = words('zoom markers zoomlevel')

/** Names of members that only places have beside their name. */
export const PLACE_WORDS = words('lat lng lon latitude longitude distance hours opening closing geohash')

/** Words before a key that make it a thing's: a dish has a name too. */
export const THING_WORDS = words(
  `goods good product products prod item items sku spu dish dishes food foods menu cate category coupon activity act
  banner course room table tables desk device file img image images pic icon font page event app class tag template theme
  module component sdk lib os browser network carrier model type city province district town area street bank card
  car package pkg plan project role group level method api function field column channel source campaign ad spec attr
  property unit combo set label display domain host server client_version region country nation currency pay payment
  coupons skus require requires requirement condition messages locale locales translations placeholder placeholders errors screen view button element route path topic queue version game song video album`,
)

/** Words before a key that make it of a kind of goods, or of what is looked for among them, or whom an offer is for. */
export const GOODS_WORDS = words(
  `goods good product products prod item items sku spu category cate filter filters facet cache max min coupon coupons
  promo promotion promotions campaign activity course courses loan loans recruit vacancy requirement requirements
  condition conditions rule rules audience target threshold segment recommend seat plan plans require requires hero character npc`,
)

/** Words before an income that make it a business's, or what an offer asks for. */
export const REPORT_WORDS = words(
  'report reports stat stats statistics statistic summary finance ledger daily turnover min max least limit threshold',
)

/** Words before a place that make it the middle of an area, or where something is fetched. */
export const AREA_WORDS = words('city province district county town region country pickup')

/** Words before a key that make it a person's. */
export const PERSON_WORDS = words(
  `user users usr member members vip customer customers cust client consumer buyer guest person people contact contacts
  link linkman consignee receiver recipient recv addressee owner holder parent guardian child children student kid baby
  my self real full true passenger diner reserver booker applicant insured patient payer friend inviter referrer
  borrower tenantry sender consignor tourist traveller traveler attendee participant visitor subscriber winner donor lover spouse father mother`,
)

/** Words that say nothing: containers and envelopes. */
export const NEUTRAL_WORDS = words(
  `data params param body form payload json info information request req query order orders detail details values value
  fields submit properties props result res response resp list row rows record records obj object entity dto vo bo bean
  input args variables profile account login register invoice delivery ship shipping address new old cur current base
  basic main root content extra ext attrs user_info default post get`,
)

/** Words after a key that do not change what it holds. */
export const TAIL_WORDS = words(
  `number num no nbr val value str string text txt input enc encrypt encrypted cipher ciphertext md hash hashed digest sha
  plain raw new old str info information`,
)

/** Words with a key whose value is a digest, or encrypted. */
export const SEALED_WORDS = words('enc encrypt encrypted cipher ciphertext md hash hashed digest sha')

/** Words after the name of what is chosen from a list: `genderText`, `education_enum`. */
export const CHOSEN_TAILS = words('name label desc enum code dict text cn key')

/** Words before a name, an address and the like that make it of whom something is sent to. */
export const SENT_TO_WORDS = words('ship shipping delivery deliver receive receiving recv rcv')

/** Keys that say nothing alone: their surroundings must be a person's or silent. */
export const GENERIC_KEYS = words(
  'name names title code number no id account content message msg key addr address type value mobile2',
)

/** Words in a key that make a number an order's, a time's or a thing's. */
export const NUMBER_WORDS = words(
  `order trade serial sn time timestamp ts date sku goods product coupon token sign signature nonce rand random seq trace
  flow batch bill ticket uuid guid session sid rid tid pid version ver build hash crc expire expires ttl t r v _ cache
  stamp amount price fee total count size width height duration offset page index code invoice waybill voucher refund
  pickup barcode upc ean sku spu model spec begin start end uptime memory heap bytes quota uv pv gmv dau mau views visits
  clicks impressions likes sales stock revenue turnover prize bonus reward jackpot qty quantity rank offset queue express logistics tracking cdkey md hash etag`,
)

/** Words in a key that make a number a quantity or a measure. */
export const QUANTITY_WORDS = words(
  `price amount fee total count num qty quantity stock sales sold page size limit offset index sort rank order width height
  w h x y z top left right bottom duration time weight volume area ratio rate score star discount points percent version
  level status type flag err error errno build port zoom retry min max step days hours minutes seconds timestamp ts cost pay money balance cents yuan`,
)

/** Last words of a key that make a number somebody's count of things; a person's words before them make it theirs. */
export const SERIAL_TAILS = words('no nos num number code sn id ids')

/** Last words of a key that holds what can be chosen, not what was. */
export const LIST_WORDS = words(
  'list options option items enum enums dict dicts all choices values candidates labels tags',
)

/** Words of the part of a map that is shown. */
export const VIEW_WORDS = words('bounds bbox viewport northeast southwest ne sw nw se min max extent')

/** What is mixed into a digest so that it is another each time, or for each service. */
export const SALT_WORDS: ReadonlySet<string> = new Set(
  'salt nonce noncestr rand random seed timestamp ts time t key secret pepper appid openid uid uuid token sid'.split(
    ' ',
  ),
)
