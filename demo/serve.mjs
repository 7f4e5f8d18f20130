import {publishDefaultCampaign} from './published.mjs';
import {serveDemo} from './server.mjs';

const port = Number(process.env.PORT ?? 8000);

try {
  const server = await serveDemo({port});
  await publishDefaultCampaign(`http://localhost:${server.address().port}/published/`);
  const address = `http://localhost:${server.address().port}/`;
  console.log(
    `The partner's page is at ${address}, the documentation at ${address}site/ (Ctrl+C ends both).`,
  );
} catch (error) {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(`Port ${port} is taken. Name another one: PORT=8001 npm start`);
  process.exitCode = 1;
}
