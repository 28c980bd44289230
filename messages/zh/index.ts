import frame from './frame.json' with { type: 'json' };
import leaderboard from './leaderboard.json' with { type: 'json' };
import models from './models.json' with { type: 'json' };
import published from './published.json' with { type: 'json' };
import runs from './runs.json' with { type: 'json' };
import suites from './suites.json' with { type: 'json' };
import transcript from './transcript.json' with { type: 'json' };
import ui from './ui.json' with { type: 'json' };

export const zh = { frame, leaderboard, models, published, runs, suites, transcript, ui };
