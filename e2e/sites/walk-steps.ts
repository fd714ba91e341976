import type { Page } from 'playwright-core'

/** Milliseconds that a list is looked through for: longer than what follows a press is told to be the press's. */
const LOOKS_THROUGH = 3_200

/** Key by key, as a person would: the pages react to every one of them. */
export async function typeInto(page: Page, label: string, text: string): Promise<void> {
  const control = page.getByLabel(label)
  await control.click()
  await control.pressSequentially(text, { delay: 15 })
  // The keyboard's own "done" key: the keyboard goes away before anything else is pressed.
  await control.blur()
}

/** Two drinks and three snacks. */
export async function fillCart(page: Page): Promise<void> {
  await pickDrink(page, '桂花乌龙鲜奶茶', '大杯', '少冰', '三分糖')
  await pickDrink(page, '白桃乌龙鲜果茶', '中杯', '去冰', '五分糖')
  for (const snack of ['海盐麻薯球', '红豆铜锣烧', '椒盐蛋卷']) {
    await page.locator('.menu-row', { hasText: snack }).locator('.van-stepper__plus').click()
  }
}

async function pickDrink(page: Page, name: string, ...choices: string[]): Promise<void> {
  const sheet = page.locator('.spec-sheet')
  await page.locator('.menu-row', { hasText: name }).getByRole('button', { name: '选规格' }).click()
  await sheet.getByRole('heading', { name }).waitFor()
  for (const choice of choices) await sheet.getByRole('button', { name: choice, exact: true }).click()
  await sheet.getByRole('button', { name: '加入购物车' }).click()
  await sheet.waitFor({ state: 'hidden' })
}

/** With the position granted the list comes by itself; denied, the shop nags twice before it offers a search. */
export async function chooseStore(page: Page, name: string): Promise<void> {
  const store = page.getByRole('button', { name })
  const wall = page.locator('.location-wall')
  const nag = page.locator('.van-dialog', { hasText: '定位未开启' })

  await store.or(wall).first().waitFor()
  await page.waitForTimeout(LOOKS_THROUGH)
  if (await wall.isVisible()) {
    await wall.getByRole('button', { name: '重新定位' }).click()
    await nag.getByRole('button', { name: '确认' }).click()
    await nag.waitFor({ state: 'hidden' })
    await wall.getByRole('button', { name: '手动搜索门店' }).click()
  }
  await store.click()
}

/** Turns each wheel of the date picker by tapping the wanted row, which has to be within sight. */
export async function pickBirthday(page: Page, birthday: string): Promise<void> {
  await page.getByLabel('生日').click()
  const picker = page.locator('.van-picker')
  const [year, month, day] = birthday.split('-')
  for (const [column, text] of [`${year}年`, `${month}月`, `${day}日`].entries()) {
    const wheel = picker.locator('.van-picker-column').nth(column)
    await wheel.getByText(text, { exact: true }).click()
    await wheel.locator('.van-picker-column__item--selected', { hasText: text }).waitFor()
  }
  await picker.getByText('确认').click()
  await picker.waitFor({ state: 'hidden' })
}
