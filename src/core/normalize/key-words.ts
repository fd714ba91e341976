const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Words before a key that make it the shop's own, not the person's. */
export const SHOP_WORDS = words(
  `shop shops store stores merchant mch mer seller vendor supplier branch restaurant hotel mall company corp enterprise
  brand platform service services kefu support hotline parking park parklot lot station dealer broker staff waiter
  waitress employee clerk courier rider driver org organization dept department warehouse poi biz business tenant office
  cinema hospital agency cashier manager operator contactus aftersale site server servers cdn gateway upstream backend
  printer cabinet pile charger kiosk technician teacher tutor coach salesman consultant advisor adviser agent housekeeper
  doctor nurse therapist stylist barber chef cook captain author landlord`,
)

/** Names of members that only places have beside their name. */
export const PLACE_WORDS = words('lat lng lon latitude longitude distance hours opening closing geohash')

/** Words before a key that make it a thing's: a dish has a name too. */
export const THING_WORDS = words(
  `goods good product products prod item items sku spu dish dishes food foods menu cate category coupon activity act
  banner course room table tables desk device file img image images pic icon font page event app class tag template theme
  module component sdk lib os browser network carrier model type city province district town area street bank card
  car package pkg plan project role group level method api function field column channel source campaign ad spec attr
  property unit combo set label display domain host server client_version region country nation currency pay payment
  coupons skus screen view button element route path topic queue version game song video album`,
)

/** Words before a key that make it of a kind of goods, or of what is looked for among them. */
export const GOODS_WORDS = words(
  `goods good product products prod item items sku spu category cate filter filters facet cache max min`,
)

/** Words before a place that make it the middle of an area, or where something is fetched. */
export const AREA_WORDS = words('city province district county town region country pickup')

/** Words before a key that make it a person's. */
export const PERSON_WORDS = words(
  `user users usr member members vip customer customers cust client consumer buyer guest person people contact contacts
  link linkman consignee receiver recipient recv addressee owner holder parent guardian child children student kid baby
  my self real full true passenger diner reserver booker applicant insured patient payer friend inviter referrer
  borrower tenantry visitor subscriber winner donor lover spouse father mother`,
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
  plain raw new old str info`,
)

/** Keys that say nothing alone: their surroundings must be a person's or silent. */
export const GENERIC_KEYS = words(
  'name names title code number no id account content message msg key addr address type value mobile2',
)

/** Words in a key that make a number an order's, a time's or a thing's. */
export const NUMBER_WORDS = words(
  `order trade serial sn time timestamp ts date sku goods product coupon token sign signature nonce rand random seq trace
  flow batch bill ticket uuid guid session sid rid tid pid version ver build hash crc expire expires ttl t r v _ cache
  stamp amount price fee total count size width height duration offset page index code invoice waybill voucher refund
  pickup barcode upc ean sku spu model spec begin start end uptime queue express logistics tracking cdkey md hash etag`,
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
