import Vue from 'vue';
import ElementUI from 'element-ui';
import '@guitu/elements/define/form.js';
import App from './App.vue';

// 让 Vue 知道哪些标签是元素。 Vue has to know which tags are elements.
Vue.config.ignoredElements = [/^guitu-/];
Vue.use(ElementUI);
new Vue({ render: (h) => h(App) }).$mount('#app');
