/**
 */
package org.folioscope.model;

import java.time.Instant;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Inode</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A struct inode.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.folioscope.model.Inode#getAddress <em>Address</em>}</li>
 *   <li>{@link org.folioscope.model.Inode#getIno <em>Ino</em>}</li>
 *   <li>{@link org.folioscope.model.Inode#getType <em>Type</em>}</li>
 *   <li>{@link org.folioscope.model.Inode#getMode <em>Mode</em>}</li>
 *   <li>{@link org.folioscope.model.Inode#getNlink <em>Nlink</em>}</li>
 *   <li>{@link org.folioscope.model.Inode#getUid <em>Uid</em>}</li>
 *   <li>{@link org.folioscope.model.Inode#getGid <em>Gid</em>}</li>
 *   <li>{@link org.folioscope.model.Inode#getRdev <em>Rdev</em>}</li>
 *   <li>{@link org.folioscope.model.Inode#getSize <em>Size</em>}</li>
 *   <li>{@link org.folioscope.model.Inode#getBlocks <em>Blocks</em>}</li>
 *   <li>{@link org.folioscope.model.Inode#getState <em>State</em>}</li>
 *   <li>{@link org.folioscope.model.Inode#getReferences <em>References</em>}</li>
 *   <li>{@link org.folioscope.model.Inode#getNrpages <em>Nrpages</em>}</li>
 *   <li>{@link org.folioscope.model.Inode#getDirtyPages <em>Dirty Pages</em>}</li>
 *   <li>{@link org.folioscope.model.Inode#getWritebackPages <em>Writeback Pages</em>}</li>
 *   <li>{@link org.folioscope.model.Inode#getAccessed <em>Accessed</em>}</li>
 *   <li>{@link org.folioscope.model.Inode#getModified <em>Modified</em>}</li>
 *   <li>{@link org.folioscope.model.Inode#getChanged <em>Changed</em>}</li>
 *   <li>{@link org.folioscope.model.Inode#getPath <em>Path</em>}</li>
 *   <li>{@link org.folioscope.model.Inode#getMappingAddress <em>Mapping Address</em>}</li>
 *   <li>{@link org.folioscope.model.Inode#getOperations <em>Operations</em>}</li>
 *   <li>{@link org.folioscope.model.Inode#getFileOperations <em>File Operations</em>}</li>
 *   <li>{@link org.folioscope.model.Inode#getSuperBlock <em>Super Block</em>}</li>
 *   <li>{@link org.folioscope.model.Inode#getPageCache <em>Page Cache</em>}</li>
 * </ul>
 *
 * @see org.folioscope.model.FolioPackage#getInode()
 * @model
 * @generated
 */
public interface Inode extends EObject {
	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Virtual address of the struct inode.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(long)
	 * @see org.folioscope.model.FolioPackage#getInode_Address()
	 * @model dataType="org.folioscope.model.Address"
	 * @generated
	 */
	long getAddress();

	/**
	 * Sets the value of the '{@link org.folioscope.model.Inode#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(long value);

	/**
	 * Returns the value of the '<em><b>Ino</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * i_ino, unsigned.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ino</em>' attribute.
	 * @see #setIno(long)
	 * @see org.folioscope.model.FolioPackage#getInode_Ino()
	 * @model dataType="org.folioscope.model.Count"
	 * @generated
	 */
	long getIno();

	/**
	 * Sets the value of the '{@link org.folioscope.model.Inode#getIno <em>Ino</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ino</em>' attribute.
	 * @see #getIno()
	 * @generated
	 */
	void setIno(long value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * reg, dir, link, fifo, sock, chr, blk.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.folioscope.model.FolioPackage#getInode_Type()
	 * @model
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.folioscope.model.Inode#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * i_mode.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mode</em>' attribute.
	 * @see #setMode(int)
	 * @see org.folioscope.model.FolioPackage#getInode_Mode()
	 * @model dataType="org.folioscope.model.Octal"
	 * @generated
	 */
	int getMode();

	/**
	 * Sets the value of the '{@link org.folioscope.model.Inode#getMode <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mode</em>' attribute.
	 * @see #getMode()
	 * @generated
	 */
	void setMode(int value);

	/**
	 * Returns the value of the '<em><b>Nlink</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * i_nlink.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nlink</em>' attribute.
	 * @see #setNlink(long)
	 * @see org.folioscope.model.FolioPackage#getInode_Nlink()
	 * @model dataType="org.folioscope.model.Count"
	 * @generated
	 */
	long getNlink();

	/**
	 * Sets the value of the '{@link org.folioscope.model.Inode#getNlink <em>Nlink</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Nlink</em>' attribute.
	 * @see #getNlink()
	 * @generated
	 */
	void setNlink(long value);

	/**
	 * Returns the value of the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kernel uid.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Uid</em>' attribute.
	 * @see #setUid(long)
	 * @see org.folioscope.model.FolioPackage#getInode_Uid()
	 * @model dataType="org.folioscope.model.Count"
	 * @generated
	 */
	long getUid();

	/**
	 * Sets the value of the '{@link org.folioscope.model.Inode#getUid <em>Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Uid</em>' attribute.
	 * @see #getUid()
	 * @generated
	 */
	void setUid(long value);

	/**
	 * Returns the value of the '<em><b>Gid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kernel gid.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gid</em>' attribute.
	 * @see #setGid(long)
	 * @see org.folioscope.model.FolioPackage#getInode_Gid()
	 * @model dataType="org.folioscope.model.Count"
	 * @generated
	 */
	long getGid();

	/**
	 * Sets the value of the '{@link org.folioscope.model.Inode#getGid <em>Gid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gid</em>' attribute.
	 * @see #getGid()
	 * @generated
	 */
	void setGid(long value);

	/**
	 * Returns the value of the '<em><b>Rdev</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * i_rdev, for device nodes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rdev</em>' attribute.
	 * @see #isSetRdev()
	 * @see #unsetRdev()
	 * @see #setRdev(int)
	 * @see org.folioscope.model.FolioPackage#getInode_Rdev()
	 * @model unsettable="true" dataType="org.folioscope.model.Device"
	 * @generated
	 */
	int getRdev();

	/**
	 * Sets the value of the '{@link org.folioscope.model.Inode#getRdev <em>Rdev</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rdev</em>' attribute.
	 * @see #isSetRdev()
	 * @see #unsetRdev()
	 * @see #getRdev()
	 * @generated
	 */
	void setRdev(int value);

	/**
	 * Unsets the value of the '{@link org.folioscope.model.Inode#getRdev <em>Rdev</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetRdev()
	 * @see #getRdev()
	 * @see #setRdev(int)
	 * @generated
	 */
	void unsetRdev();

	/**
	 * Returns whether the value of the '{@link org.folioscope.model.Inode#getRdev <em>Rdev</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Rdev</em>' attribute is set.
	 * @see #unsetRdev()
	 * @see #getRdev()
	 * @see #setRdev(int)
	 * @generated
	 */
	boolean isSetRdev();

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * i_size.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(long)
	 * @see org.folioscope.model.FolioPackage#getInode_Size()
	 * @model dataType="org.folioscope.model.Bytes"
	 * @generated
	 */
	long getSize();

	/**
	 * Sets the value of the '{@link org.folioscope.model.Inode#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(long value);

	/**
	 * Returns the value of the '<em><b>Blocks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * i_blocks, in 512-byte sectors.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Blocks</em>' attribute.
	 * @see #isSetBlocks()
	 * @see #unsetBlocks()
	 * @see #setBlocks(long)
	 * @see org.folioscope.model.FolioPackage#getInode_Blocks()
	 * @model unsettable="true" dataType="org.folioscope.model.Count"
	 * @generated
	 */
	long getBlocks();

	/**
	 * Sets the value of the '{@link org.folioscope.model.Inode#getBlocks <em>Blocks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Blocks</em>' attribute.
	 * @see #isSetBlocks()
	 * @see #unsetBlocks()
	 * @see #getBlocks()
	 * @generated
	 */
	void setBlocks(long value);

	/**
	 * Unsets the value of the '{@link org.folioscope.model.Inode#getBlocks <em>Blocks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetBlocks()
	 * @see #getBlocks()
	 * @see #setBlocks(long)
	 * @generated
	 */
	void unsetBlocks();

	/**
	 * Returns whether the value of the '{@link org.folioscope.model.Inode#getBlocks <em>Blocks</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Blocks</em>' attribute is set.
	 * @see #unsetBlocks()
	 * @see #getBlocks()
	 * @see #setBlocks(long)
	 * @generated
	 */
	boolean isSetBlocks();

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * i_state by name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see #setState(String)
	 * @see org.folioscope.model.FolioPackage#getInode_State()
	 * @model
	 * @generated
	 */
	String getState();

	/**
	 * Sets the value of the '{@link org.folioscope.model.Inode#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see #getState()
	 * @generated
	 */
	void setState(String value);

	/**
	 * Returns the value of the '<em><b>References</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * i_count.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>References</em>' attribute.
	 * @see #isSetReferences()
	 * @see #unsetReferences()
	 * @see #setReferences(long)
	 * @see org.folioscope.model.FolioPackage#getInode_References()
	 * @model unsettable="true" dataType="org.folioscope.model.Count"
	 * @generated
	 */
	long getReferences();

	/**
	 * Sets the value of the '{@link org.folioscope.model.Inode#getReferences <em>References</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>References</em>' attribute.
	 * @see #isSetReferences()
	 * @see #unsetReferences()
	 * @see #getReferences()
	 * @generated
	 */
	void setReferences(long value);

	/**
	 * Unsets the value of the '{@link org.folioscope.model.Inode#getReferences <em>References</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetReferences()
	 * @see #getReferences()
	 * @see #setReferences(long)
	 * @generated
	 */
	void unsetReferences();

	/**
	 * Returns whether the value of the '{@link org.folioscope.model.Inode#getReferences <em>References</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>References</em>' attribute is set.
	 * @see #unsetReferences()
	 * @see #getReferences()
	 * @see #setReferences(long)
	 * @generated
	 */
	boolean isSetReferences();

	/**
	 * Returns the value of the '<em><b>Nrpages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pages in the page cache by the mapping's own count.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nrpages</em>' attribute.
	 * @see #setNrpages(long)
	 * @see org.folioscope.model.FolioPackage#getInode_Nrpages()
	 * @model dataType="org.folioscope.model.Count"
	 * @generated
	 */
	long getNrpages();

	/**
	 * Sets the value of the '{@link org.folioscope.model.Inode#getNrpages <em>Nrpages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Nrpages</em>' attribute.
	 * @see #getNrpages()
	 * @generated
	 */
	void setNrpages(long value);

	/**
	 * Returns the value of the '<em><b>Dirty Pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Dirty pages; set once the page cache was walked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dirty Pages</em>' attribute.
	 * @see #isSetDirtyPages()
	 * @see #unsetDirtyPages()
	 * @see #setDirtyPages(long)
	 * @see org.folioscope.model.FolioPackage#getInode_DirtyPages()
	 * @model unsettable="true" dataType="org.folioscope.model.Count"
	 * @generated
	 */
	long getDirtyPages();

	/**
	 * Sets the value of the '{@link org.folioscope.model.Inode#getDirtyPages <em>Dirty Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dirty Pages</em>' attribute.
	 * @see #isSetDirtyPages()
	 * @see #unsetDirtyPages()
	 * @see #getDirtyPages()
	 * @generated
	 */
	void setDirtyPages(long value);

	/**
	 * Unsets the value of the '{@link org.folioscope.model.Inode#getDirtyPages <em>Dirty Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDirtyPages()
	 * @see #getDirtyPages()
	 * @see #setDirtyPages(long)
	 * @generated
	 */
	void unsetDirtyPages();

	/**
	 * Returns whether the value of the '{@link org.folioscope.model.Inode#getDirtyPages <em>Dirty Pages</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Dirty Pages</em>' attribute is set.
	 * @see #unsetDirtyPages()
	 * @see #getDirtyPages()
	 * @see #setDirtyPages(long)
	 * @generated
	 */
	boolean isSetDirtyPages();

	/**
	 * Returns the value of the '<em><b>Writeback Pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pages under writeback; set once the page cache was walked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Writeback Pages</em>' attribute.
	 * @see #isSetWritebackPages()
	 * @see #unsetWritebackPages()
	 * @see #setWritebackPages(long)
	 * @see org.folioscope.model.FolioPackage#getInode_WritebackPages()
	 * @model unsettable="true" dataType="org.folioscope.model.Count"
	 * @generated
	 */
	long getWritebackPages();

	/**
	 * Sets the value of the '{@link org.folioscope.model.Inode#getWritebackPages <em>Writeback Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Writeback Pages</em>' attribute.
	 * @see #isSetWritebackPages()
	 * @see #unsetWritebackPages()
	 * @see #getWritebackPages()
	 * @generated
	 */
	void setWritebackPages(long value);

	/**
	 * Unsets the value of the '{@link org.folioscope.model.Inode#getWritebackPages <em>Writeback Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetWritebackPages()
	 * @see #getWritebackPages()
	 * @see #setWritebackPages(long)
	 * @generated
	 */
	void unsetWritebackPages();

	/**
	 * Returns whether the value of the '{@link org.folioscope.model.Inode#getWritebackPages <em>Writeback Pages</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Writeback Pages</em>' attribute is set.
	 * @see #unsetWritebackPages()
	 * @see #getWritebackPages()
	 * @see #setWritebackPages(long)
	 * @generated
	 */
	boolean isSetWritebackPages();

	/**
	 * Returns the value of the '<em><b>Accessed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * atime.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Accessed</em>' attribute.
	 * @see #isSetAccessed()
	 * @see #unsetAccessed()
	 * @see #setAccessed(Instant)
	 * @see org.folioscope.model.FolioPackage#getInode_Accessed()
	 * @model unsettable="true" dataType="org.folioscope.model.Time"
	 * @generated
	 */
	Instant getAccessed();

	/**
	 * Sets the value of the '{@link org.folioscope.model.Inode#getAccessed <em>Accessed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Accessed</em>' attribute.
	 * @see #isSetAccessed()
	 * @see #unsetAccessed()
	 * @see #getAccessed()
	 * @generated
	 */
	void setAccessed(Instant value);

	/**
	 * Unsets the value of the '{@link org.folioscope.model.Inode#getAccessed <em>Accessed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetAccessed()
	 * @see #getAccessed()
	 * @see #setAccessed(Instant)
	 * @generated
	 */
	void unsetAccessed();

	/**
	 * Returns whether the value of the '{@link org.folioscope.model.Inode#getAccessed <em>Accessed</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Accessed</em>' attribute is set.
	 * @see #unsetAccessed()
	 * @see #getAccessed()
	 * @see #setAccessed(Instant)
	 * @generated
	 */
	boolean isSetAccessed();

	/**
	 * Returns the value of the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * mtime.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Modified</em>' attribute.
	 * @see #isSetModified()
	 * @see #unsetModified()
	 * @see #setModified(Instant)
	 * @see org.folioscope.model.FolioPackage#getInode_Modified()
	 * @model unsettable="true" dataType="org.folioscope.model.Time"
	 * @generated
	 */
	Instant getModified();

	/**
	 * Sets the value of the '{@link org.folioscope.model.Inode#getModified <em>Modified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Modified</em>' attribute.
	 * @see #isSetModified()
	 * @see #unsetModified()
	 * @see #getModified()
	 * @generated
	 */
	void setModified(Instant value);

	/**
	 * Unsets the value of the '{@link org.folioscope.model.Inode#getModified <em>Modified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetModified()
	 * @see #getModified()
	 * @see #setModified(Instant)
	 * @generated
	 */
	void unsetModified();

	/**
	 * Returns whether the value of the '{@link org.folioscope.model.Inode#getModified <em>Modified</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Modified</em>' attribute is set.
	 * @see #unsetModified()
	 * @see #getModified()
	 * @see #setModified(Instant)
	 * @generated
	 */
	boolean isSetModified();

	/**
	 * Returns the value of the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ctime.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Changed</em>' attribute.
	 * @see #isSetChanged()
	 * @see #unsetChanged()
	 * @see #setChanged(Instant)
	 * @see org.folioscope.model.FolioPackage#getInode_Changed()
	 * @model unsettable="true" dataType="org.folioscope.model.Time"
	 * @generated
	 */
	Instant getChanged();

	/**
	 * Sets the value of the '{@link org.folioscope.model.Inode#getChanged <em>Changed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Changed</em>' attribute.
	 * @see #isSetChanged()
	 * @see #unsetChanged()
	 * @see #getChanged()
	 * @generated
	 */
	void setChanged(Instant value);

	/**
	 * Unsets the value of the '{@link org.folioscope.model.Inode#getChanged <em>Changed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetChanged()
	 * @see #getChanged()
	 * @see #setChanged(Instant)
	 * @generated
	 */
	void unsetChanged();

	/**
	 * Returns whether the value of the '{@link org.folioscope.model.Inode#getChanged <em>Changed</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Changed</em>' attribute is set.
	 * @see #unsetChanged()
	 * @see #getChanged()
	 * @see #setChanged(Instant)
	 * @generated
	 */
	boolean isSetChanged();

	/**
	 * Returns the value of the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Path by its first alias, at its file system's first mount in the initial namespace, or within its file system where that is not mounted; "" when unknown, ending in " (deleted)" when unlinked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Path</em>' attribute.
	 * @see #setPath(String)
	 * @see org.folioscope.model.FolioPackage#getInode_Path()
	 * @model
	 * @generated
	 */
	String getPath();

	/**
	 * Sets the value of the '{@link org.folioscope.model.Inode#getPath <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Path</em>' attribute.
	 * @see #getPath()
	 * @generated
	 */
	void setPath(String value);

	/**
	 * Returns the value of the '<em><b>Mapping Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * i_mapping.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mapping Address</em>' attribute.
	 * @see #setMappingAddress(long)
	 * @see org.folioscope.model.FolioPackage#getInode_MappingAddress()
	 * @model dataType="org.folioscope.model.Address"
	 * @generated
	 */
	long getMappingAddress();

	/**
	 * Sets the value of the '{@link org.folioscope.model.Inode#getMappingAddress <em>Mapping Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mapping Address</em>' attribute.
	 * @see #getMappingAddress()
	 * @generated
	 */
	void setMappingAddress(long value);

	/**
	 * Returns the value of the '<em><b>Operations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * a_ops by symbol.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Operations</em>' attribute.
	 * @see #isSetOperations()
	 * @see #unsetOperations()
	 * @see #setOperations(String)
	 * @see org.folioscope.model.FolioPackage#getInode_Operations()
	 * @model unsettable="true"
	 * @generated
	 */
	String getOperations();

	/**
	 * Sets the value of the '{@link org.folioscope.model.Inode#getOperations <em>Operations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Operations</em>' attribute.
	 * @see #isSetOperations()
	 * @see #unsetOperations()
	 * @see #getOperations()
	 * @generated
	 */
	void setOperations(String value);

	/**
	 * Unsets the value of the '{@link org.folioscope.model.Inode#getOperations <em>Operations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetOperations()
	 * @see #getOperations()
	 * @see #setOperations(String)
	 * @generated
	 */
	void unsetOperations();

	/**
	 * Returns whether the value of the '{@link org.folioscope.model.Inode#getOperations <em>Operations</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Operations</em>' attribute is set.
	 * @see #unsetOperations()
	 * @see #getOperations()
	 * @see #setOperations(String)
	 * @generated
	 */
	boolean isSetOperations();

	/**
	 * Returns the value of the '<em><b>File Operations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * i_fop by symbol.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File Operations</em>' attribute.
	 * @see #isSetFileOperations()
	 * @see #unsetFileOperations()
	 * @see #setFileOperations(String)
	 * @see org.folioscope.model.FolioPackage#getInode_FileOperations()
	 * @model unsettable="true"
	 * @generated
	 */
	String getFileOperations();

	/**
	 * Sets the value of the '{@link org.folioscope.model.Inode#getFileOperations <em>File Operations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File Operations</em>' attribute.
	 * @see #isSetFileOperations()
	 * @see #unsetFileOperations()
	 * @see #getFileOperations()
	 * @generated
	 */
	void setFileOperations(String value);

	/**
	 * Unsets the value of the '{@link org.folioscope.model.Inode#getFileOperations <em>File Operations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetFileOperations()
	 * @see #getFileOperations()
	 * @see #setFileOperations(String)
	 * @generated
	 */
	void unsetFileOperations();

	/**
	 * Returns whether the value of the '{@link org.folioscope.model.Inode#getFileOperations <em>File Operations</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>File Operations</em>' attribute is set.
	 * @see #unsetFileOperations()
	 * @see #getFileOperations()
	 * @see #setFileOperations(String)
	 * @generated
	 */
	boolean isSetFileOperations();

	/**
	 * Returns the value of the '<em><b>Super Block</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.folioscope.model.SuperBlock#getInodes <em>Inodes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The super block it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Super Block</em>' container reference.
	 * @see #setSuperBlock(SuperBlock)
	 * @see org.folioscope.model.FolioPackage#getInode_SuperBlock()
	 * @see org.folioscope.model.SuperBlock#getInodes
	 * @model opposite="inodes"
	 * @generated
	 */
	SuperBlock getSuperBlock();

	/**
	 * Sets the value of the '{@link org.folioscope.model.Inode#getSuperBlock <em>Super Block</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Super Block</em>' container reference.
	 * @see #getSuperBlock()
	 * @generated
	 */
	void setSuperBlock(SuperBlock value);

	/**
	 * Returns the value of the '<em><b>Page Cache</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its page cache, once looked at.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Page Cache</em>' containment reference.
	 * @see #setPageCache(PageCache)
	 * @see org.folioscope.model.FolioPackage#getInode_PageCache()
	 * @model containment="true"
	 * @generated
	 */
	PageCache getPageCache();

	/**
	 * Sets the value of the '{@link org.folioscope.model.Inode#getPageCache <em>Page Cache</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Page Cache</em>' containment reference.
	 * @see #getPageCache()
	 * @generated
	 */
	void setPageCache(PageCache value);

} // Inode
