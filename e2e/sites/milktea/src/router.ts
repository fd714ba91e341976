import { createRouter, createWebHistory } from 'vue-router'
import { session, takeScan } from './session.ts'
import Cart from './views/Cart.vue'
import Confirm from './views/Confirm.vue'
import Done from './views/Done.vue'
import Landing from './views/Landing.vue'
import Login from './views/Login.vue'
import Menu from './views/Menu.vue'
import Stores from './views/Stores.vue'

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/t', component: Landing, meta: { open: true } },
    { path: '/login', component: Login, meta: { open: true } },
    { path: '/stores', component: Stores },
    { path: '/menu', component: Menu },
    { path: '/cart', component: Cart },
    { path: '/confirm', component: Confirm },
    { path: '/done/:orderNo', component: Done },
    { path: '/:rest(.*)*', redirect: '/t' },
  ],
})

router.beforeEach((to) => {
  if (to.path === '/t') takeScan(to.fullPath, to.query)
  return to.meta.open || session.token ? true : { path: '/login', replace: true }
})
