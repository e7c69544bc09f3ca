package io.github.ownershipmaven.mojo;

import org.apache.maven.enforcer.rule.api.EnforcerLogger;
import org.apache.maven.plugin.logging.Log;

/** Enforcer's log, for those who write to Maven's. */
record EnforcerLog(EnforcerLogger log) implements Log {

    @Override
    public void error(CharSequence line) {
        log.error(line);
    }

    @Override
    public void warn(CharSequence line) {
        log.warn(line);
    }

    @Override
    public void info(CharSequence line) {
        log.info(line);
    }

    @Override
    public void debug(CharSequence line) {
        log.debug(line);
    }

    @Override
    public void error(CharSequence line, Throwable cause) {
        log.error(line + ": " + cause);
    }

    @Override
    public void warn(CharSequence line, Throwable cause) {
        log.warn(line + ": " + cause);
    }

    @Override
    public void info(CharSequence line, Throwable cause) {
        log.info(line + ": " + cause);
    }

    @Override
    public void debug(CharSequence line, Throwable cause) {
        log.debug(line + ": " + cause);
    }

    @Override
    public void error(Throwable cause) {
        log.error(cause.toString());
    }

    @Override
    public void warn(Throwable cause) {
        log.warn(cause.toString());
    }

    @Override
    public void info(Throwable cause) {
        log.info(cause.toString());
    }

    @Override
    public void debug(Throwable cause) {
        log.debug(cause.toString());
    }

    @Override
    public boolean isErrorEnabled() {
        return true;
    }

    @Override
    public boolean isWarnEnabled() {
        return true;
    }

    @Override
    public boolean isInfoEnabled() {
        return true;
    }

    @Override
    public boolean isDebugEnabled() {
        return false;
    }
}
