package org.elc.benchlearning.build;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Finds text constants in Java that look like something said to a reader: a phrase of two words, or
 * markup. What developers and administrators read in a log or a stack trace is not meant.
 */
final class JavaPhrases extends TreePathScanner<Void, Void> {

  private static final Pattern PHRASE = Pattern.compile("\\p{L}{2,} \\p{Ll}{2,}");
  private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^>]*>?");

  /** Calls whose texts go to a log, a developer, a machine. */
  private static final Set<String> UNHEARD =
      Set.of(
          "debug",
          "error",
          "info",
          "trace",
          "warn",
          "requireNonNull",
          "compile",
          "orElseThrow",
          "super",
          "this",
          "where",
          "order",
          "select");

  private final List<String> found = new ArrayList<>();

  private JavaPhrases() {}

  static List<String> in(List<Path> files) {
    return scan(
        files.stream().map(file -> source(file.toString(), ProjectFiles.text(file))).toList());
  }

  static List<String> inText(String text) {
    return scan(List.of(source("Text.java", text)));
  }

  private static List<String> scan(List<JavaFileObject> sources) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    JavacTask task = (JavacTask) compiler.getTask(null, null, null, List.of(), null, sources);
    JavaPhrases phrases = new JavaPhrases();
    try {
      for (CompilationUnitTree unit : task.parse()) {
        phrases.scan(unit, null);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return phrases.found;
  }

  private static JavaFileObject source(String name, String text) {
    return new SimpleJavaFileObject(URI.create("text:///" + name), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }

  @Override
  public Void visitLiteral(LiteralTree literal, Void nothing) {
    if (literal.getValue() instanceof String text
        && (PHRASE.matcher(text).find() || MARKUP.matcher(text).find())) {
      found.add(getCurrentPath().getCompilationUnit().getSourceFile().getName() + ": " + text);
    }
    return null;
  }

  @Override
  public Void visitThrow(ThrowTree thrown, Void nothing) {
    return null;
  }

  @Override
  public Void visitAnnotation(AnnotationTree annotation, Void nothing) {
    return null;
  }

  @Override
  public Void visitNewClass(NewClassTree made, Void nothing) {
    return made.getIdentifier().toString().endsWith("Exception")
        ? null
        : super.visitNewClass(made, nothing);
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
    String called = call.getMethodSelect().toString();
    return UNHEARD.contains(called.substring(called.lastIndexOf('.') + 1))
        ? null
        : super.visitMethodInvocation(call, nothing);
  }
}
