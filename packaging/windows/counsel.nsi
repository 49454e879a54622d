; The installer for Windows: for one person, without an administrator.
; makensis -DVERSION=0.1.0 -DPROGRAM=folder -DOUT=setup.exe counsel.nsi
Unicode true
!ifndef SEP
  !define SEP "\"
!endif
!include "MUI2.nsh"

Name "Counsel"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Counsel"
RequestExecutionLevel user
SetCompressor /SOLID lzma
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Counsel"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Counsel"
VIAddVersionKey "LegalCopyright" "EUPL-1.2"

!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "English"

LangString STAYS ${LANG_GERMAN} "Das Programm ist weg. Fallakten und Einstellungen sind geblieben:"
LangString STAYS ${LANG_ENGLISH} "The program is gone. Case files and settings have stayed:"

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Counsel"

Section "Counsel"
  ; The old program goes first: what a version no longer has must not stay.
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${PROGRAM}${SEP}*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Counsel.lnk" "$INSTDIR\counsel.exe"
  WriteRegStr HKCU "${KEY}" "DisplayName" "Counsel"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
SectionEnd

Section "Uninstall"
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\counsel.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Counsel.lnk"
  DeleteRegKey HKCU "${KEY}"
  ; Case files are never touched.
  MessageBox MB_OK "$(STAYS)$\n$LOCALAPPDATA\Counsel" /SD IDOK
SectionEnd
