import { createRouter, createWebHistory } from 'vue-router'
import { takeTable } from './order.ts'
import Cart from './views/Cart.vue'
import Done from './views/Done.vue'
import Menu from './views/Menu.vue'

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    // The code on the table leads here; who sits there does not matter.
    { path: '/t', redirect: ({ query }) => ({ path: '/menu', query }) },
    { path: '/menu', component: Menu },
    { path: '/cart', component: Cart },
    { path: '/done/:pickupNo', component: Done },
    { path: '/:rest(.*)*', redirect: '/menu' },
  ],
})

router.beforeEach(({ query }) => {
  takeTable(query)
})
