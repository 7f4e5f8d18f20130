import HtmlPlugin from 'html-webpack-plugin';

export default {
  mode: 'production',
  entry: './src/main.ts',
  output: {filename: '[contenthash].js', publicPath: '/'},
  module: {rules: [{test: /\.ts$/, loader: 'ts-loader'}]},
  plugins: [new HtmlPlugin({template: 'src/index.html'})],
  stats: 'errors-warnings',
};
