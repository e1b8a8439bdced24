import DefaultTheme from 'vitepress/theme-without-fonts';
import LiveForm from './LiveForm.vue';
import LookPreview from './LookPreview.vue';
import './tokens.css';
import './content.css';
import './live-form.css';
import './print.css';

export default {
  extends: DefaultTheme,
  /** @param {{ app: import('vue').App }} context */
  enhanceApp({ app }) {
    app.component('LiveForm', LiveForm);
    app.component('LookPreview', LookPreview);
  },
};
