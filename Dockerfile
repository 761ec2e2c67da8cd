# syntax=docker/dockerfile:1
FROM node:24-slim AS install
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force

FROM node:24-slim
ENV NODE_ENV=production DATA_DIR=/data HTTP_HOST=0.0.0.0
WORKDIR /app
COPY --from=install /app/node_modules ./node_modules
COPY package.json ./
COPY bin ./bin
COPY config ./config
COPY prompts ./prompts
COPY assets ./assets
COPY src ./src
RUN ln -s /app/bin/groundwire.js /usr/local/bin/groundwire && mkdir -p /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 8787
HEALTHCHECK --interval=30s --timeout=5s --start-period=15s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:'+(process.env.HTTP_PORT||8787)+'/healthz').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]
CMD ["groundwire", "start"]
