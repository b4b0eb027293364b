package org.elc.benchlearning.confluence.host;

import com.atlassian.confluence.importexport.resource.DownloadResourceWriter;
import com.atlassian.confluence.importexport.resource.WritableDownloadResourceManager;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The wiki's temporary files, kept for a test to look at: by address, and who they are for. */
public final class KeptFiles implements WritableDownloadResourceManager {
  private final Map<String, ByteArrayOutputStream> files = new LinkedHashMap<>();
  private final List<String> owners = new ArrayList<>();

  @Override
  public DownloadResourceWriter getResourceWriter(String userName, String prefix, String suffix) {
    String address = "/confluence/download/temp/" + prefix + files.size() + suffix;
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    files.put(address, content);
    owners.add(userName);
    return new DownloadResourceWriter() {
      @Override
      public OutputStream getStreamForWriting() {
        return content;
      }

      @Override
      public String getResourcePath() {
        return address;
      }
    };
  }

  public byte[] at(String address) {
    return files.get(address).toByteArray();
  }

  public List<String> owners() {
    return owners;
  }
}
