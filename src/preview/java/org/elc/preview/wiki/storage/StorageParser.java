package org.elc.preview.wiki.storage;

import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Reads storage format strictly: well-formed or refused. No document type is accepted, so there are
 * no entities to expand and none to fetch; HTML's named characters are replaced beforehand.
 */
public final class StorageParser {
  /** Deeper nesting than this is an attack on the stack, not a page. */
  private static final String MAX_DEPTH = "200";

  private static final Pattern ENTITY =
      Pattern.compile("<!\\[CDATA\\[.*?]]>|<!--.*?-->|&([A-Za-z][A-Za-z0-9]*);", Pattern.DOTALL);
  private static final String OPEN =
      "<page xmlns:ac=\"%s\" xmlns:ri=\"%s\" xmlns:at=\"%s\">"
          .formatted(Nodes.AC, Nodes.RI, Nodes.AT);
  private static final String CLOSE = "</page>";

  private StorageParser() {}

  /** The content as one element, whose children are the page. */
  public static Element parse(String storage) throws StorageFormatException {
    try {
      InputSource source = new InputSource(new StringReader(OPEN + named(storage) + CLOSE));
      return builder().parse(source).getDocumentElement();
    } catch (SAXParseException problem) {
      int line = problem.getLineNumber();
      int column = problem.getColumnNumber() - (line == 1 ? OPEN.length() : 0);
      throw new StorageFormatException(said(problem), line, column);
    } catch (SAXException problem) {
      throw new StorageFormatException(String.valueOf(problem.getMessage()), 0, 0);
    } catch (IOException impossible) {
      throw new IllegalStateException("a text in memory could not be read", impossible);
    }
  }

  /** The parser knows no document type, so it knows none of HTML's named characters either. */
  private static String named(String storage) {
    Matcher matcher = ENTITY.matcher(storage);
    return matcher.replaceAll(
        found -> {
          String name = found.group(1);
          String text =
              name == null ? found.group() : NamedCharacters.of(name).orElse(found.group());
          return Matcher.quoteReplacement(text);
        });
  }

  private static String said(SAXParseException problem) {
    String message = String.valueOf(problem.getMessage());
    return message.contains("\"page\"")
        ? "an element is closed that was not opened, or opened and not closed"
        : message;
  }

  private static DocumentBuilder builder() {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setAttribute("jdk.xml.maxElementDepth", MAX_DEPTH);
      factory.setXIncludeAware(false);
      factory.setExpandEntityReferences(false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new Refusing());
      return builder;
    } catch (ParserConfigurationException missing) {
      throw new IllegalStateException("the JDK's parser lacks a safety feature", missing);
    }
  }

  /** Without a handler of ours the JDK prints to standard error. */
  private static final class Refusing implements ErrorHandler {
    @Override
    public void warning(SAXParseException problem) {
      // Warnings do not change what was read.
    }

    @Override
    public void error(SAXParseException problem) throws SAXException {
      throw problem;
    }

    @Override
    public void fatalError(SAXParseException problem) throws SAXException {
      throw problem;
    }
  }
}
