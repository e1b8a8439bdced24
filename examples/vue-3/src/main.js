import { createApp } from 'vue';
import ElementPlus from 'element-plus';
import zhCn from 'element-plus/es/locale/lang/zh-cn';
import 'element-plus/dist/index.css';
import '@guitu/elements/define/error-summary.js';
import '@guitu/elements/define/form.js';
import '@guitu/elements/define/review.js';
import '@guitu/elements/themes/element-plus.css';
import './theme.css';
import App from './App.vue';

createApp(App).use(ElementPlus, { locale: zhCn }).mount('#app');
