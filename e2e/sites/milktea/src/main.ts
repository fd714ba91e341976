import { createApp } from 'vue'
import '../../tea-common/vant-styles.ts'
import './vant-styles.ts'
import '../../tea-common/base.css'
import './theme.css'
import App from './App.vue'
import { takeFirstPosition } from './location.ts'
import { router } from './router.ts'

createApp(App).use(router).mount('#app')
void takeFirstPosition()
