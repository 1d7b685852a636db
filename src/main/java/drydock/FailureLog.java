package drydock;

import org.slf4j.LoggerFactory;

/** Told of what nobody expected: it goes to the log with its cause, and the application goes on where it can. */
final class FailureLog implements Thread.UncaughtExceptionHandler {
    @Override
    public void uncaughtException(Thread thread, Throwable thrown) {
        LoggerFactory.getLogger(FailureLog.class).error("unexpected failure in thread {}", thread.getName(), thrown);
    }
}
