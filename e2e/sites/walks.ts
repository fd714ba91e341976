import type { Page } from 'playwright-core'
import { chooseStore, fillCart, pickBirthday, typeInto } from './walk-steps.ts'

/** What the walker types. The person and the number are invented. */
export const INVENTED = {
  name: '林小满',
  phone: '13800138000',
  code: '246810',
  sex: '女士',
  birthday: '1998-03-02',
  remark: '麻烦分两个袋子',
  store: '静安示例路店',
  table: 'A12',
} as const

export type MilkteaStep = 'landed' | 'phone' | 'code' | 'login' | 'store' | 'menu' | 'cart' | 'guest' | 'offer' | 'done'
export type FairStep = 'menu' | 'cart' | 'remark' | 'done'

export interface MilkteaOptions {
  /** Called when a step has been done and its page has answered; the walk waits for it. */
  onStep?(step: MilkteaStep): unknown
  /** Takes the coupon and becomes a member; left out, the offer is declined. */
  join?: boolean
}

export interface FairOptions {
  onStep?(step: FairStep): unknown
}

/** Milliseconds in which even a hungry person looks at a screen before pressing on. */
const PACE = 400

const scan = `/t?store=S021&table=${INVENTED.table}`

/**
 * Orders at the shop that asks for everything, and returns the pick-up number. Five lines of goods, because they make
 * the shop's order detail 88 facts long.
 */
export async function walkMilktea(page: Page, origin: string, options: MilkteaOptions = {}): Promise<string> {
  const reached = async (step: MilkteaStep) => {
    await options.onStep?.(step)
    await page.waitForTimeout(PACE)
  }

  await page.goto(origin + scan)
  await page.getByText('登录后才能点单').waitFor()
  await reached('landed')

  await typeInto(page, '手机号', INVENTED.phone)
  await reached('phone')
  await page.getByRole('button', { name: '获取验证码' }).click()
  await page.getByRole('button', { name: '后重发' }).waitFor()
  await typeInto(page, '验证码', INVENTED.code)
  await reached('code')
  await page.getByRole('button', { name: '登录' }).click()
  await page.getByText('选择门店').waitFor()
  await reached('login')

  await chooseStore(page, INVENTED.store)
  await page.locator('.menu-row').first().waitFor()
  await reached('store')
  await fillCart(page)
  await reached('menu')
  await page.getByRole('button', { name: '去结算' }).click()
  await page.getByRole('button', { name: '确认订单' }).click()
  await page.getByRole('button', { name: '提交订单' }).waitFor()
  await reached('cart')

  await fillGuest(page)
  await reached('guest')
  await page.getByRole('button', { name: '提交订单' }).click()
  const offer = page.locator('.join-dialog')
  await offer.getByRole('heading', { name: '入会' }).waitFor()
  await reached('offer')
  await offer.getByRole('button', { name: options.join ? '立即入会并领券' : '放弃优惠，继续下单' }).click()

  const pickUpNo = await readPickUpNo(page)
  await reached('done')
  return pickUpNo
}

/** Orders the same at the shop that asks for a table and nothing more, and returns the pick-up number. */
export async function walkFair(page: Page, origin: string, options: FairOptions = {}): Promise<string> {
  const reached = async (step: FairStep) => {
    await options.onStep?.(step)
    await page.waitForTimeout(PACE)
  }

  await page.goto(origin + scan)
  await fillCart(page)
  await reached('menu')
  await page.getByRole('button', { name: '去下单' }).click()
  await page.getByRole('button', { name: '提交订单' }).waitFor()
  await reached('cart')
  await typeInto(page, '备注', INVENTED.remark)
  await reached('remark')
  await page.getByRole('button', { name: '提交订单' }).click()

  const pickUpNo = await readPickUpNo(page)
  await reached('done')
  return pickUpNo
}

async function fillGuest(page: Page): Promise<void> {
  await typeInto(page, '姓名', INVENTED.name)
  await page.getByRole('radio', { name: INVENTED.sex }).click()
  // The shop fills the phone in by itself from the login.
  if ((await page.getByLabel('手机号').inputValue()) === '') await typeInto(page, '手机号', INVENTED.phone)
  await pickBirthday(page, INVENTED.birthday)
  await typeInto(page, '备注', INVENTED.remark)
}

async function readPickUpNo(page: Page): Promise<string> {
  return (await page.locator('.pickup-no').textContent())?.trim() ?? ''
}
