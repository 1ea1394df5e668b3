// The worker's script: reads what it is sent and posts the event list.

import {readArticles} from '../pipeline.js';
import {cutList, type ReadRequest, type WorkerReply} from './messages.js';

const post = (reply: WorkerReply) => postMessage(reply);

addEventListener('message', async ({data}: MessageEvent<ReadRequest>) => {
  const {articles, today, language} = data;
  try {
    const onProgress = (done: number) => post({type: 'progress', done});
    const eventList = await readArticles(articles, {
      ...(today !== undefined && {today}),
      ...(language !== undefined && {language}),
      onProgress,
    });
    const {parts, rest} = cutList(eventList);
    for (const part of parts) post({type: 'part', part});
    post({type: 'result', eventList: rest});
  } catch (error) {
    post({type: 'error', message: error instanceof Error ? error.message : String(error)});
  }
});

post({type: 'ready'});
