/**
 * Every limit of the platform that the host keeps, in one table. Source, unless a line says otherwise:
 * developers.google.com/apps-script/guides/services/quotas (read August 2026). "KNOWN": common knowledge among script
 * authors, in no document that we could find.
 */
export type AccountType = 'consumer' | 'workspace';

export const limits = {
  /** One execution. Both account types: the older "30 minutes for Workspace" is gone from the table. */
  executionMs: 6 * 60 * 1000,
  /** Simple triggers. developers.google.com/apps-script/guides/triggers */
  simpleTriggerMs: 30 * 1000,
  /** Custom functions. */
  customFunctionMs: 30 * 1000,
  /** Simultaneous executions of one user; 1,000 a script is out of reach here. */
  executionsPerUser: 30,
  /** Per user and script. */
  triggersPerUser: 20,
  /** Events that a simple onEdit keeps waiting: "only queues up to 2 trigger events". */
  simpleEditQueue: 2,
  /** Recipients a day: to, cc and bcc each count one. */
  mailRecipientsPerDay: { consumer: 100, workspace: 1500 },
  mailRecipientsPerMessage: 50,
  mailAttachmentsPerMessage: 250,
  mailAttachmentBytes: 25 * 1024 * 1024,
  mailBodyBytes: { consumer: 200 * 1024, workspace: 400 * 1024 },
  /** Subject: 250 characters. developers.google.com/apps-script/reference/mail/mail-app */
  mailSubjectCharacters: 250,
  propertyValueBytes: 9 * 1024,
  propertyStoreBytes: 500 * 1024,
  propertyCallsPerDay: { consumer: 50_000, workspace: 500_000 },
  /** developers.google.com/apps-script/reference/cache/cache */
  cacheKeyCharacters: 250,
  /** Measured: 102,400 bytes pass, one more is refused. */
  cacheValueBytes: 100 * 1024,
  cacheItems: 1000,
  /** Measured: an overflow throws the oldest tenth away. */
  cacheEvictedShare: 0.1,
  cacheDefaultSeconds: 600,
  cacheShortestSeconds: 1,
  cacheLongestSeconds: 21_600,
  /** developers.google.com/apps-script/guides/html/communication */
  clientCallsAtOnce: 10,
  /** A day of quota starts with the user's first request and ends 24 hours later. */
  quotaDayMs: 24 * 60 * 60 * 1000,
} as const;
