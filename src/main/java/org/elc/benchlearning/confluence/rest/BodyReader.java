package org.elc.benchlearning.confluence.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.NoContentException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.elc.benchlearning.app.Invalid;
import org.elc.benchlearning.app.Problem;

/**
 * Stands before the product's readers of bodies. It bounds what is read, lets the product's JSON
 * library parse but not interpret, so that the words of a refusal do not depend on that library,
 * and refuses files whose bytes are not UTF-8 instead of importing names with holes.
 */
@Provider
public final class BodyReader implements ReaderInterceptor {
  private static final int JSON_MEGABYTES = 1;
  private static final int FILE_MEGABYTES = 20;

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    Class<?> wanted = context.getType();
    boolean file = wanted == String.class;
    context.setInputStream(
        new BoundedStream(context.getInputStream(), file ? FILE_MEGABYTES : JSON_MEGABYTES));
    if (file) {
      return utf8((byte[]) parsed(context, byte[].class, "body-file"));
    }
    if (wanted.isRecord()) {
      return JsonRecords.read((Map<?, ?>) parsed(context, Map.class, "body-json"), wanted);
    }
    return context.proceed();
  }

  private static Object parsed(ReaderInterceptorContext context, Class<?> as, String code) {
    context.setType(as);
    context.setGenericType(as);
    try {
      Object body = context.proceed();
      if (body == null) {
        throw new Invalid(Problem.of("body-missing"));
      }
      return body;
    } catch (NoContentException e) {
      throw new Invalid(Problem.of("body-missing"));
    } catch (Invalid | TooLarge | WebApplicationException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw tooLargeIn(e, code);
    }
  }

  /** Our own exception, where the library wrapped it, else the problem with the body. */
  private static RuntimeException tooLargeIn(Throwable thrown, String code) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof TooLarge large) {
        return large;
      }
    }
    return new Invalid(Problem.of(code));
  }

  private static String utf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new Invalid(Problem.of("body-encoding"));
    }
  }
}
