package org.elc.benchlearning.confluence.rest;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.elc.benchlearning.app.InputText;
import org.elc.benchlearning.app.Invalid;
import org.elc.benchlearning.app.Problem;

/**
 * Makes a request's record from a parsed JSON object. A component is {@code String}, {@code
 * Integer}, a record, a list of these, or an {@code Optional} of these for what may be left out or
 * null; everything else must be there. A field that the record does not know is refused: it is a
 * typing error or a wish that would be dropped in silence. All problems are told at once, up to
 * fifty: an answer does not grow with what is wrong in a request.
 */
final class JsonRecords {
  private static final int MAX_PROBLEMS = 50;

  private JsonRecords() {}

  static <R> R read(Map<?, ?> json, Class<R> type) {
    List<Problem> problems = new ArrayList<>();
    Optional<R> record = new Reading(problems).record(json, type, "");
    if (record.isEmpty() || !problems.isEmpty()) {
      throw new Invalid(problems);
    }
    return record.get();
  }

  private record Reading(List<Problem> problems) {

    <R> Optional<R> record(Map<?, ?> json, Class<R> type, String path) {
      RecordComponent[] components = type.getRecordComponents();
      String known =
          Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.joining(", "));
      for (Object name : json.keySet()) {
        if (Arrays.stream(components).noneMatch(c -> c.getName().equals(name))) {
          refuse("body-field-unknown", path + InputText.shown(String.valueOf(name)), known);
        }
      }
      int before = problems.size();
      Object[] values = new Object[components.length];
      for (int i = 0; i < components.length; i++) {
        RecordComponent component = components[i];
        Optional<?> value =
            component(component, Optional.ofNullable(json.get(component.getName())), path);
        if (value.isPresent()) {
          values[i] = value.get();
        }
      }
      return problems.size() > before ? Optional.empty() : Optional.of(create(type, values));
    }

    private Optional<?> component(RecordComponent component, Optional<?> json, String path) {
      String field = path + component.getName();
      if (component.getType() == Optional.class) {
        Type inner = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        return Optional.of(json.flatMap(j -> value(j, inner, field)));
      }
      if (json.isEmpty()) {
        return refuse("body-field-missing", field);
      }
      return value(json.get(), component.getGenericType(), field);
    }

    private Optional<?> value(Object json, Type type, String field) {
      if (type instanceof ParameterizedType list) {
        return list(json, list.getActualTypeArguments()[0], field);
      }
      Class<?> wanted = (Class<?>) type;
      if (wanted.isRecord()) {
        return json instanceof Map<?, ?> object
            ? record(object, wanted, field + ".")
            : refuse("body-field-object", field);
      }
      if (wanted == String.class) {
        return json instanceof String ? Optional.of(json) : refuse("body-field-text", field);
      }
      if (wanted == Integer.class) {
        return json instanceof Integer ? Optional.of(json) : refuse("body-field-whole", field);
      }
      throw new IllegalStateException(field + " has no JSON form: " + wanted);
    }

    private Optional<?> list(Object json, Type element, String field) {
      if (!(json instanceof List<?> items)) {
        return refuse("body-field-list", field);
      }
      List<Object> values = new ArrayList<>();
      for (int i = 0; i < items.size(); i++) {
        String at = field + "[" + i + "]";
        Optional<?> item = Optional.ofNullable(items.get(i));
        if (item.isEmpty()) {
          refuse("body-field-missing", at);
        }
        item.flatMap(v -> value(v, element, at)).ifPresent(values::add);
      }
      return Optional.of(List.copyOf(values));
    }

    private <T> Optional<T> refuse(String code, String field, Object... args) {
      problems.add(Problem.of(code, args).inField(field));
      if (problems.size() == MAX_PROBLEMS) {
        throw new Invalid(problems);
      }
      return Optional.empty();
    }

    private static <R> R create(Class<R> type, Object[] values) {
      Class<?>[] types =
          Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getType)
              .toArray(Class<?>[]::new);
      try {
        return type.getDeclaredConstructor(types).newInstance(values);
      } catch (InvocationTargetException e) {
        throw e.getCause() instanceof Invalid invalid ? invalid : new IllegalStateException(e);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(type + " cannot be made from JSON", e);
      }
    }
  }
}
