import { createRouter, createWebHistory } from 'vue-router'
import { session, takeScan } from './session.ts'
import CartView from './views/CartView.vue'
import ConfirmView from './views/ConfirmView.vue'
import DoneView from './views/DoneView.vue'
import LandingView from './views/LandingView.vue'
import LoginView from './views/LoginView.vue'
import MenuView from './views/MenuView.vue'
import StoresView from './views/StoresView.vue'

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/t', component: LandingView, meta: { open: true } },
    { path: '/login', component: LoginView, meta: { open: true } },
    { path: '/stores', component: StoresView },
    { path: '/menu', component: MenuView },
    { path: '/cart', component: CartView },
    { path: '/confirm', component: ConfirmView },
    { path: '/done/:orderNo', component: DoneView },
    { path: '/:rest(.*)*', redirect: '/t' },
  ],
})

router.beforeEach((to) => {
  if (to.path === '/t') takeScan(to.fullPath, to.query)
  return to.meta.open || session.token ? true : { path: '/login', replace: true }
})
