import type { Mail, Mailer } from '../../app/ports/ports.js';

/** Mail through Google's MailApp, as the user under whose authority the script runs. The only file that names it. */
export class MailAppMailer implements Mailer {
  remaining(): number {
    return MailApp.getRemainingDailyQuota();
  }

  send(mail: Mail): void {
    MailApp.sendEmail({
      to: mail.to,
      subject: mail.subject,
      body: mail.text,
      htmlBody: mail.html,
      name: mail.senderName,
      ...(mail.replyTo === '' ? {} : { replyTo: mail.replyTo }),
    });
  }
}
