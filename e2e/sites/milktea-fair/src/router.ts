import { createRouter, createWebHistory } from 'vue-router'
import { takeTable } from './order.ts'
import CartView from './views/CartView.vue'
import DoneView from './views/DoneView.vue'
import MenuView from './views/MenuView.vue'

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    // The code on the table leads here; who sits there does not matter.
    { path: '/t', redirect: ({ query }) => ({ path: '/menu', query }) },
    { path: '/menu', component: MenuView },
    { path: '/cart', component: CartView },
    { path: '/done/:pickupNo', component: DoneView },
    { path: '/:rest(.*)*', redirect: '/menu' },
  ],
})

router.beforeEach(({ query }) => {
  takeTable(query)
})
